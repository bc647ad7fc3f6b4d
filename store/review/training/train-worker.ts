import { answerAsker } from '../../worker-side.ts'
import { withDoor } from '../worker-door.ts'
import type { TrainingJob } from './run.ts'
import { trainOn } from './train.ts'

// Started by train-worker.mjs. Reads the log by a connection of its own: a hundred thousand lines would hold up the server's.

await answerAsker((job: TrainingJob) => withDoor(job.url, ({ read }) => trainOn(read, job)))
