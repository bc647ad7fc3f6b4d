import { guarded } from '#app/_server/guard.ts'
import { database } from '#store/db.ts'
import { countQuestions } from '#store/health.ts'
import { version } from '../../../package.json'

export const dynamic = 'force-dynamic'

/** Whether the store answers, and what it holds. */
export const GET = guarded(async () => {
  try {
    const db = await database()
    const questions = await countQuestions(db)
    return Response.json({ status: 'ok', database: db.provider, questions, version })
  } catch {
    return Response.json(
      { status: 'unavailable', database: 'does not answer', questions: 0, version },
      { status: 503 },
    )
  }
})
