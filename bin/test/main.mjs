import { mkdirSync } from 'node:fs'
import { install } from '../start/install.mjs'
import { alone } from '../start/lock.mjs'
import { at } from '../start/paths.mjs'
import { generate } from '../start/schema.mjs'
import { runCommand, stop } from '../start/stop.mjs'
import { STEPS } from './steps.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Runs every step, or those named, whatever becomes of the others, and ends with the sum.
 * @param {string[]} names
 */
export function test(names) {
  return runCommand(async () => {
    const chosen = STEPS.filter(({ name }) => names.length === 0 || names.includes(name))
    if (chosen.length < names.length || chosen.length === 0) {
      stop(`Steps are ${STEPS.map(({ name }) => name).join(', ')}: name some of these, or none for all.`)
    }
    await alone(async () => {
      await install()
      await generate()
    })
    mkdirSync(at('.runwhere/test'), { recursive: true })
    const sum = { passed: 0, failed: 0 }
    for (const step of chosen) {
      const { passed, failed } = await timed(step)
      sum.passed += passed
      sum.failed += failed
    }
    process.stdout.write(`\n${sum.passed} passed, ${sum.failed} failed\n`)
    process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0
  })
}

/**
 * @param {import('./steps.mjs').Step} step
 * @returns {Promise<Count>}
 */
async function timed({ name, what, run }) {
  process.stdout.write(`\n▸ ${name}: ${what}\n`)
  const started = performance.now()
  const { count, output } = await run()
  if (count.failed > 0) process.stdout.write(`${output.trimEnd()}\n`)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(
    `${count.failed > 0 ? '✗' : '✓'} ${count.passed} passed, ${count.failed} failed (${seconds} s)\n`,
  )
  return count
}
