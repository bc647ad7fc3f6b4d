import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { type CheckedFile, type ContentFile, checkFiles, type Shelf } from '#core/question/check-file.ts'

/** The folder of a question's pack is the first of its path. */
export type Shelves = ReadonlyMap<string, Shelf>

/** One batch of the work, and what a worker sends back for it. */
export type Batch = { readonly index: number; readonly files: readonly ContentFile[] }
export type CheckedBatch = { readonly index: number; readonly checked: readonly CheckedFile[] }

/** As `checkFiles`; a large number of files is shared out among the processor's cores. */
export const checkInWorkers = async (
  files: readonly ContentFile[],
  shelves: Shelves,
): Promise<readonly CheckedFile[]> => {
  if (files.length < WORTH_A_WORKER) return checkFiles(files, shelves)
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, index) => ({
    index,
    files: files.slice(index * BATCH, (index + 1) * BATCH),
  }))
  const results: (readonly CheckedFile[])[] = []
  const queue = batches.values()
  await Promise.all(
    Array.from({ length: Math.min(availableParallelism(), MOST_WORKERS) }, () =>
      employ(shelves, queue, results),
    ),
  )
  return results.flat()
}

/** Starting a worker costs about as much as checking this many files. */
const WORTH_A_WORKER = 400
const BATCH = 50
/** Each holds some 100 MB. */
const MOST_WORKERS = 4

/** One worker, which takes the next batch when it is done with the last. */
const employ = (
  shelves: Shelves,
  queue: Iterator<Batch>,
  results: (readonly CheckedFile[])[],
): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-worker.mjs', import.meta.url), { workerData: shelves })
    const next = () => {
      const { value, done } = queue.next()
      if (done) void worker.terminate().then(() => resolve(), reject)
      else worker.postMessage(value)
    }
    worker.on('error', reject)
    worker.on('message', ({ index, checked }: CheckedBatch) => {
      results[index] = checked
      next()
    })
    next()
  })
