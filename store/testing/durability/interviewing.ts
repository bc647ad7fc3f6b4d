// The server's side of an interview, to be killed at any moment: appends what its standard input says.
import { createInterface } from 'node:readline'
import { openDatabase } from '#store/db.ts'
import { appendEvents } from '#store/interview/append.ts'
import { LOCAL_LEARNER } from '#store/learner/learner.ts'
import type { Appending, AppendReply } from './messages.ts'

const db = await openDatabase(process.env.DATABASE_URL ?? '')
reply({ tag: 'ready' })
createInterface({ input: process.stdin }).on('line', (line) => void serve(JSON.parse(line)))

async function serve({ interviewId, deed, now }: Appending): Promise<void> {
  const result = await appendEvents(db, LOCAL_LEARNER, interviewId, 'candidate', [deed], now)
  if (result.tag !== 'appended') throw new Error(`not appended: ${result.tag}`)
  reply({ tag: 'appended', id: deed.id, state: result.interview.state })
}

// Writing to a pipe is synchronous: what is written was acknowledged, whatever happens next.
function reply(message: AppendReply): void {
  process.stdout.write(`${JSON.stringify(message)}\n`)
}
