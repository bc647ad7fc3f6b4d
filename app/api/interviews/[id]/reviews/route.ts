import { guarded } from '#app/_server/guard.ts'
import { check, id } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { applyMissed, type MissedRead, readMissed, takeBackMissed } from '#store/interview/missed.ts'
import { readLearner } from '#store/learner/learner.ts'
import { type InterviewContext, notOver, unknownInterview } from '../../unknown.ts'

export const dynamic = 'force-dynamic'

/** What was missed, as far as it brings a card forward. */
export const GET = about(readMissed)

/** Brings those cards forward, once. */
export const POST = about(applyMissed)

/** Takes all of that back, for good: the log keeps it. */
export const DELETE = about(takeBackMissed)

function about(work: typeof readMissed) {
  return guarded<InterviewContext>(async (_request, { params }) => {
    const interviewId = check((await params).id, id)
    if (interviewId.tag === 'refused') return unknownInterview()
    const db = await database()
    return answerOf(await work(db, await readLearner(db), interviewId.value, Date.now()))
  })
}

function answerOf(read: MissedRead): Response {
  switch (read.tag) {
    case 'missed': {
      const { state, cards } = read
      return Response.json({ state, cards })
    }
    case 'running':
      return notOver()
    case 'unknown-interview':
      return unknownInterview()
  }
}
