import { parentPort, workerData } from 'node:worker_threads'
import { withDoor } from '../worker-door.ts'
import { refold } from './refold.ts'

// Started by refold-worker.mjs.

const url: string = workerData

await withDoor(url, (sql) => refold({ sql }))
parentPort?.postMessage('done')
