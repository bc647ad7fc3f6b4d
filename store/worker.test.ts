import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { askWorker } from './worker.ts'

/** A worker that does this with what it is given, and says its process's id in the file beside it. */
const workerThat = (does: string): { readonly file: string; readonly pid: () => number } => {
  const folder = mkdtempSync(join(tmpdir(), 'runwhere-worker-'))
  const file = join(folder, 'worker.mjs')
  const side = new URL('./worker-side.ts', import.meta.url).href
  writeFileSync(
    file,
    `import { writeFileSync } from 'node:fs'
    import { register } from '${import.meta.resolve('tsx/esm/api')}'
    register()
    const { answerAsker } = await import('${side}')
    writeFileSync('${file}.pid', String(process.pid))
    await answerAsker(${does})`,
  )
  const pid = () => (existsSync(`${file}.pid`) ? Number(readFileSync(`${file}.pid`, 'utf8')) : 0)
  return { file: pathToFileURL(file).href, pid }
}

const NEVER = 'async () => new Promise(() => setInterval(() => {}, 1000))'

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('gives what the worker answers, whatever it was asked', async () => {
  const { file, pid } = workerThat('async (data) => ({ data, at: new Map([[1, 2]]) })')
  expect(await askWorker(file, 'this')).toEqual({ data: 'this', at: new Map([[1, 2]]) })
  await expect.poll(() => isRunning(pid())).toBe(false)
})

test('what fails in the worker is said here, be it an error of its own kind', async () => {
  const { file } = workerThat(`async () => {
    function Odd() { this.message = 'no such table' }
    Odd.prototype = Object.create(Error.prototype)
    throw new Odd()
  }`)
  await expect(askWorker(file, '')).rejects.toThrow('no such table')
})

test('a worker that ends without an answer, or takes too long, has failed', async () => {
  await expect(askWorker(workerThat('async () => process.exit(3)').file, '')).rejects.toThrow('ended with 3')
  const slow = workerThat(NEVER)
  await expect(askWorker(slow.file, '', 3000)).rejects.toThrow('ended with SIGKILL')
  await expect.poll(() => isRunning(slow.pid())).toBe(false)
})

test('a worker ends with the process that asked, however that ended', async () => {
  const { file, pid } = workerThat(NEVER)
  const asker = join(fileURLToPath(new URL('.', file)), 'asker.mjs')
  writeFileSync(
    asker,
    `import { register } from '${import.meta.resolve('tsx/esm/api')}'
    register()
    const { askWorker } = await import('${new URL('./worker.ts', import.meta.url).href}')
    await askWorker('${file}', '')`,
  )
  const asking = spawn(process.execPath, [asker])
  await expect.poll(pid, { timeout: 10_000 }).toBeGreaterThan(0)
  expect(isRunning(pid())).toBe(true)
  asking.kill('SIGKILL')
  await expect.poll(() => isRunning(pid()), { timeout: 5000 }).toBe(false)
})
