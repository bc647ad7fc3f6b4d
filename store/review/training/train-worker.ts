import { parentPort, workerData } from 'node:worker_threads'
import { withDoor } from '../worker-door.ts'
import type { TrainingJob, TrainingOutcome } from './run.ts'
import { trainOn } from './train.ts'

// Started by train-worker.mjs. Reads the log by a connection of its own: a hundred thousand lines would hold up the server's.

const job: TrainingJob = workerData

const outcome: TrainingOutcome = await withDoor(job.url, ({ read }) => trainOn(read, job))
parentPort?.postMessage(outcome)
