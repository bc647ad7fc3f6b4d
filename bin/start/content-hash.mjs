import { at } from './paths.mjs'
import { digest } from './stamps.mjs'

// What a question becomes depends on its file and on these.
const PARSER = ['core/question', 'core/grading', 'core/cost']

/**
 * Tells whether the store holds what this folder would become: kept with each load (ContentLoad.hash).
 * @param {string} folder
 */
export function contentHash(folder) {
  const sources = digest(
    PARSER.map((path) => at(path)),
    (path) => !path.endsWith('.test.ts'),
  )
  return `${digest([folder], () => true, folder)}-${sources.slice(0, 16)}`
}
