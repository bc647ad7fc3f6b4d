import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { at } from './paths.mjs'

/** Whether node_modules already holds what the lockfile names, compiled for this Node: whoever ran npm need not wait again. */
export function isInstalled() {
  const wanted = packagesOf(at('package-lock.json'))
  const there = packagesOf(at('node_modules/.package-lock.json'))
  if (wanted === null || there === null) return false
  const same = Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || there[path]?.version === version || (optional && !there[path]),
  )
  return same && sqliteLoads()
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean }> | null}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}

function sqliteLoads() {
  try {
    const Sqlite = createRequire(import.meta.url)('better-sqlite3')
    new Sqlite(':memory:').close()
    return true
  } catch {
    return false
  }
}
