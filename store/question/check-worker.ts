import { parentPort, workerData } from 'node:worker_threads'
import { checkFiles } from '#core/question/check-file.ts'
import type { Batch, CheckedBatch, Shelves } from './check-in-workers.ts'

// Started by check-worker.mjs.

const shelves: Shelves = workerData

parentPort?.on('message', ({ index, files }: Batch) => {
  const answer: CheckedBatch = { index, checked: checkFiles(files, shelves) }
  parentPort?.postMessage(answer)
})
