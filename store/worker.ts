import { type ChildProcess, fork, type Serializable } from 'node:child_process'
import { once } from 'node:events'
import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Said } from './worker-side.ts'

/**
 * Runs a module in a process of its own and gives what it answers with (worker-side.ts); what fails there is thrown here. `file` is relative to this
 * folder. The path is put together here, out of the bundler's sight: it would build the worker into the server, without the
 * modules that workers load from source.
 */
export async function askWorker<Answer>(file: string, data: Serializable, mostMs?: number): Promise<Answer> {
  const worker = fork(fileURLToPath(new URL(file, import.meta.url)), { serialization: 'advanced' })
  const late = mostMs === undefined ? undefined : setTimeout(() => worker.kill('SIGKILL'), mostMs)
  try {
    // Whoever studies meanwhile has the processor first.
    if (worker.pid !== undefined) setPriority(worker.pid, constants.priority.PRIORITY_BELOW_NORMAL)
    worker.send(data)
    const [said] = (await Promise.race([once(worker, 'message'), ended(worker)])) as [Said<Answer>]
    if (said.tag === 'failure') throw Object.assign(new Error(said.message), { stack: said.stack })
    return said.answer
  } finally {
    clearTimeout(late)
    worker.kill('SIGKILL')
  }
}

async function ended(worker: ChildProcess): Promise<never> {
  const [code, signal] = await once(worker, 'exit')
  throw new Error(`The worker ended with ${code ?? signal} and no answer.`)
}
