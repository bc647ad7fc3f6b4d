import { parentPort, workerData } from 'node:worker_threads'
import type { TrainingJob, TrainingOutcome } from './run.ts'
import { trainOn } from './train.ts'
import { withSql } from './worker-sql.ts'

// Started by train-worker.mjs. Reads the log by a connection of its own: a hundred thousand lines would hold up the server's.

const job: TrainingJob = workerData

const outcome: TrainingOutcome = await withSql(job.url, (sql) => trainOn(sql, job))
parentPort?.postMessage(outcome)
