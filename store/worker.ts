import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/**
 * Runs a module of its own beside this thread and gives the one value it posts. `file` is relative to this folder. The address is
 * put together here, out of the bundler's sight: it would build the worker into the server, without the modules
 * that workers load from source.
 */
export async function askWorker<Answer>(file: string, data: unknown, mostMs?: number): Promise<Answer> {
  const worker = new Worker(new URL(file, import.meta.url), { workerData: data })
  const late = mostMs === undefined ? undefined : setTimeout(() => void worker.terminate(), mostMs)
  try {
    const [answer] = await Promise.race([once(worker, 'message'), ended(worker)])
    return answer
  } finally {
    clearTimeout(late)
    await worker.terminate()
  }
}

async function ended(worker: Worker): Promise<never> {
  const [code] = await once(worker, 'exit')
  throw new Error(`The worker ended with ${code} and no answer.`)
}
