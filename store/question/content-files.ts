import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import type { ContentFile } from '#core/question/check-file.ts'
import { MAX_BYTES, MAX_PACK_BYTES } from '#core/question/guard.ts'
import type { Problem } from '#core/question/problem.ts'

export type ContentFolder = {
  readonly files: readonly ContentFile[]
  /** Files that could not be read as text. */
  readonly problems: readonly Problem[]
  /** Of the paths and bytes of every file. */
  readonly hash: string
}

/** Every file below a content folder, in the order of their paths; the folder of one pack will do as well. */
export const readContentFiles = async (folder: string): Promise<ContentFolder> => {
  const given = resolve(folder)
  const isPack = await stat(join(given, 'pack.md')).then(
    () => true,
    () => false,
  )
  const root = isPack ? dirname(given) : given
  const paths = await listFiles(root, isPack ? basename(given) : '')
  const files: ContentFile[] = []
  const problems: Problem[] = []
  const hash = createHash('sha256')
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE)
    const texts = await Promise.all(some.map((path) => readText(join(root, path), path)))
    for (const [index, read] of texts.entries()) {
      const path = some[index] ?? ''
      hash.update(`${path}\0${read.tag === 'text' ? read.text : read.message}\0`)
      if (read.tag === 'text') files.push({ path, text: read.text })
      else
        problems.push({
          path,
          line: 1,
          column: 1,
          severity: 'error',
          message: read.message,
          rule: 'unreadable',
        })
    }
  }
  return { files, problems, hash: hash.digest('hex') }
}

/** Files opened at a time: well below every system's limit. */
const AT_ONCE = 64

/** Hidden files and editors' backups are passed over. */
const listFiles = async (root: string, below: string): Promise<readonly string[]> => {
  const entries = await readdir(join(root, below), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((path) => !/(?:^|\/)\.|~$/.test(path))
    .sort()
}

type Read =
  | { readonly tag: 'text'; readonly text: string }
  | { readonly tag: 'unreadable'; readonly message: string }

const readText = async (file: string, path: string): Promise<Read> => {
  const most = path.endsWith('.yaml') ? MAX_PACK_BYTES : MAX_BYTES
  try {
    const { size } = await stat(file)
    if (size > most)
      return { tag: 'unreadable', message: `shorten this file: it has ${size} bytes, the most is ${most}` }
    return { tag: 'text', text: UTF8.decode(await readFile(file)) }
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : ''
    return {
      tag: 'unreadable',
      message:
        code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? 'this is not a text file: save it as UTF-8'
          : `this file cannot be opened: ${code}`,
    }
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })
