import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { state } from './paths.mjs'
import { stop } from './stop.mjs'

const file = join(state, 'lock')

/**
 * Runs `work` while no other start does; a second one waits and then finds everything done.
 * @param {() => Promise<void>} work
 */
export async function alone(work) {
  let told = false
  while (!take()) {
    if (!told) process.stdout.write('Another start is preparing this folder; waiting for it …\n')
    told = true
    await setTimeout(200)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    await work()
  } finally {
    process.removeListener('exit', release)
    release()
  }
}

function take() {
  try {
    mkdirSync(state, { recursive: true })
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      stop(
        `Cannot write to ${state}: give yourself permission to write to the folder of Runwhere and start again.`,
      )
    }
    if (!isHeld()) rmSync(file, { force: true })
    return false
  }
}

// A start that was killed leaves its lock behind.
function isHeld() {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    // Just created, its number not yet written.
    if (pid === 0) return true
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
