import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { showProblem } from '#core/question/problem.ts'
import { readContentFiles } from './content-files.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runwhere-content-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = async (path: string, bytes: string | Uint8Array) => {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), bytes)
}

it('finds every file, in order, but hidden ones and backups', async () => {
  for (const path of ['p/pack.md', 'p/b/q.md', 'p/a/q.md', '.git/x', 'p/.DS_Store', 'p/a/q.md~'])
    await write(path, path)
  const { files, problems } = await readContentFiles(folder)
  expect(files).toEqual(['p/a/q.md', 'p/b/q.md', 'p/pack.md'].map((path) => ({ path, text: path })))
  expect(problems).toEqual([])
})

it('takes the folder of one pack as well', async () => {
  await write('p/pack.md', 'pack')
  await write('other/pack.md', 'pack')
  const { files } = await readContentFiles(join(folder, 'p'))
  expect(files).toEqual([{ path: 'p/pack.md', text: 'pack' }])
})

it('tells of what it cannot read', async () => {
  await write('p/a/large.md', 'x'.repeat(65 * 1024))
  await write('p/a/latin.md', new Uint8Array([0x63, 0xe9]))
  await write('p/facts.yaml', 'x'.repeat(65 * 1024))
  await symlink(join(folder, 'nowhere'), join(folder, 'p/a/lost.md'))
  const { files, problems } = await readContentFiles(folder)
  expect(files.map(({ path }) => path)).toEqual(['p/facts.yaml'])
  expect(problems.map(showProblem)).toEqual([
    'p/a/large.md:1:1: error: shorten this file: it has 66560 bytes, the most is 65536 (unreadable)',
    'p/a/latin.md:1:1: error: this is not a text file: save it as UTF-8 (unreadable)',
    'p/a/lost.md:1:1: error: this file cannot be opened: ENOENT (unreadable)',
  ])
})

it('hashes paths and bytes', async () => {
  await write('p/a.md', 'one')
  const hash = async () => (await readContentFiles(folder)).hash
  const before = await hash()
  await chmod(join(folder, 'p/a.md'), 0o600)
  expect(await hash()).toBe(before)
  await write('p/a.md', 'two')
  const changed = await hash()
  expect(changed).not.toBe(before)
  await rm(join(folder, 'p/a.md'))
  await write('p/b.md', 'two')
  expect(await hash()).not.toBe(changed)
})
