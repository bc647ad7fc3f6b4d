// The server's side of the durability tests, to be killed at any moment: answers what its standard input asks.
import { createInterface } from 'node:readline'
import { openDatabase } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { recordReview } from '#store/review/record.ts'
import { undoReview } from '#store/review/undo.ts'
import type { Ask, Reply } from './messages.ts'

const db = await openDatabase(process.env.DATABASE_URL ?? '')
const learner = await readLearner(db)
reply({ tag: 'ready' })
createInterface({ input: process.stdin }).on('line', (line) => void serve(JSON.parse(line)))

async function serve(ask: Ask): Promise<void> {
  try {
    if (ask.tag === 'answer') {
      reply({ tag: 'answered', result: await recordReview(db, learner, ask.review, ask.now) })
    } else {
      const result = await undoReview(db, learner, ask.reviewId, ask.now)
      reply({ tag: 'undone', reviewId: ask.reviewId, result })
    }
  } catch (error) {
    reply({ tag: 'failed', ask, error: String(error) })
  }
}

// Writing to a pipe is synchronous: what is written was acknowledged, whatever happens next.
function reply(message: Reply): void {
  process.stdout.write(`${JSON.stringify(message)}\n`)
}
