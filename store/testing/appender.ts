import type { Role } from '#core/interview/event.ts'
import { openDatabase } from '../db.ts'
import { appendEvents, type SubmittedDeed } from '../interview/append.ts'

// Another process on the same database, which appends what it is sent: appender.ts URL

export type ToAppend = {
  readonly learnerId: string
  readonly interviewId: string
  readonly by: Role
  readonly deeds: readonly SubmittedDeed[]
}

const [url = ''] = process.argv.slice(2)
const db = await openDatabase(url)
process.on('message', ({ learnerId, interviewId, by, deeds }: ToAppend) => {
  void appendEvents(db, learnerId, interviewId, by, deeds, Date.now()).then(({ tag }) => process.send?.(tag))
})
process.once('disconnect', () => process.exit(0))
process.send?.('ready')
