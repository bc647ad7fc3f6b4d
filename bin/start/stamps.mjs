import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root, state } from './paths.mjs'
import { stop } from './stop.mjs'

/** What was made last, and from what, is kept in one small file: `stamp` names the thing, `value` what it was made from. */

/**
 * @param {string} stamp
 * @param {string} value
 */
export function isCurrent(stamp, value) {
  return readStamps()[stamp] === value
}

/**
 * @param {string} stamp
 * @param {string} value
 */
export function setStamp(stamp, value) {
  const file = join(state, 'stamps.json')
  try {
    mkdirSync(state, { recursive: true })
    writeFileSync(`${file}.new`, JSON.stringify({ ...readStamps(), [stamp]: value }))
    renameSync(`${file}.new`, file)
  } catch {
    stop(
      `Cannot write to ${state}: give yourself permission to write to the folder of Runwhere and start again.`,
    )
  }
}

/**
 * A digest of files and of everything below folders; what is not there counts as empty.
 * @param {string[]} paths
 * @param {(path: string) => boolean} [wanted]
 * @param {string} [base] names in the digest are relative to it
 */
export function digest(paths, wanted = () => true, base = root) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesBelow).filter(wanted).sort()) {
    hash
      .update(`${relative(base, file).replaceAll('\\', '/')}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @returns {Record<string, string>} */
function readStamps() {
  try {
    return JSON.parse(readFileSync(join(state, 'stamps.json'), 'utf8'))
  } catch {
    return {}
  }
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return []
  if (!found.isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => filesBelow(join(path, entry.name)))
}
