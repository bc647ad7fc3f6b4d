import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import type { ExportedInterview } from './document-interviews.ts'
import { plain } from './plain.ts'

/** Oldest first, one after the other: what was said in them may be long. */
export async function* readInterviews(
  db: Database,
  learnerId: string,
  now: Instant,
): AsyncGenerator<ExportedInterview> {
  const interviews = await db.interview.findMany({
    where: { learnerId, createdAt: { lte: new Date(now) } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  for (const { id } of interviews) {
    const found = await db.interview.findUnique({ where: { id }, omit: OMITTED, include: INCLUDED })
    if (found === null) continue
    const { lastSeq, appliedAt, takenBackAt, events, ...interview } = found
    const until = (at: Date | null) => (at !== null && at.getTime() <= now ? at : null)
    yield plain({
      ...interview,
      // What it told the scheduler later on is not among the reviews.
      appliedAt: until(appliedAt),
      takenBackAt: until(takenBackAt),
      // One that was appended while these were read.
      events: events.filter(({ seq }) => seq <= lastSeq),
    })
  }
}

const OMITTED = { learnerId: true, roomId: true } as const

const INCLUDED = {
  room: { omit: { learnerId: true } },
  rounds: { orderBy: { place: 'asc' }, omit: { interviewId: true } },
  events: { orderBy: { seq: 'asc' }, omit: { interviewId: true } },
  ratings: { orderBy: { id: 'asc' }, omit: { interviewId: true } },
} as const
