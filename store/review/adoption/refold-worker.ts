import { answerAsker } from '../../worker-side.ts'
import { withDoor } from '../worker-door.ts'
import { refold } from './refold.ts'

// Started by refold-worker.mjs.

await answerAsker((url: string) => withDoor(url, (sql) => refold({ sql })))
