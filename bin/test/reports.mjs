import { readFileSync, rmSync } from 'node:fs'

/** @typedef {import('./main.mjs').Count} Count */

/**
 * @param {string} file
 * @param {number} code with which vitest ended
 * @returns {Count}
 */
export function readVitest(file, code) {
  const report = take(file)
  return count(report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, code)
}

/**
 * A test that passed at the second attempt has failed once.
 * @param {string} file
 * @param {number} code with which Playwright ended
 * @returns {Count}
 */
export function readPlaywright(file, code) {
  const stats = take(file)?.stats
  return count(stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0), code)
}

/**
 * What broke outside any test (a file that cannot be loaded, no tests at all) is a failure too.
 * @param {number} passed
 * @param {number} failed
 * @param {number} code
 */
function count(passed, failed, code) {
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed }
}

// Read once: a report must not be taken for that of a later run.
/** @param {string} file */
function take(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    rmSync(file)
    return report
  } catch {
    return null
  }
}
