import { parentPort, workerData } from 'node:worker_threads'
import { type Batch, type CheckedBatch, checkHere, type Shelves } from './check-in-workers.ts'

// Started by check-worker.mjs.

const shelves: Shelves = workerData

parentPort?.on('message', ({ index, files }: Batch) => {
  const answer: CheckedBatch = { index, checked: checkHere(files, shelves) }
  parentPort?.postMessage(answer)
})
