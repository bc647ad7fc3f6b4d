import { guarded } from '#app/_server/guard.ts'
import { streamOf } from '#app/_server/stream.ts'
import { studyDayOf } from '#core/review/study-day.ts'
import { database } from '#store/db.ts'
import { exportLearner } from '#store/export/export.ts'
import { readLearner } from '#store/learner/learner.ts'

export const dynamic = 'force-dynamic'

/** Everything the learner owns, as one file that `npm run backup -- import` takes. */
export const GET = guarded(async () => {
  const db = await database()
  const { id, clock } = await readLearner(db)
  const now = Date.now()
  const day = new Date(studyDayOf(now, clock) * DAY_MS).toISOString().slice(0, 10)
  return new Response(streamOf(exportLearner(db, id, now)), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="runwhere-${day}.json"`,
      'cache-control': 'no-store',
    },
  })
})

const DAY_MS = 24 * 3600_000
