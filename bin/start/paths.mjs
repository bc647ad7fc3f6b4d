import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** What a start remembers between runs; safe to delete. */
export const state = join(root, '.runwhere')

/** @param {string[]} parts below the repository */
export const at = (...parts) => join(root, ...parts)
