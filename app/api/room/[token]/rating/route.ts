import { z } from 'zod'
import { refuse } from '#app/_server/refusal.ts'
import { id, readChecked } from '#app/api/checked.ts'
import { competencyScore } from '#app/api/interviews/deeds.ts'
import { COMPETENCY_IDS } from '#core/interview/competencies.ts'
import { saveRating } from '#store/room/rating.ts'
import { entering } from '../../enter.ts'
import { UNKEPT } from '../../refused.ts'

export const dynamic = 'force-dynamic'

const rating = z.strictObject({
  id,
  scores: z.partialRecord(z.enum(COMPETENCY_IDS), competencyScore),
})

/** What a rater gives the interview, whole; given again it stands in place of the earlier. */
export const POST = entering(
  (pass) => (pass.tag === 'rater' ? pass : null),
  async (request, { db, pass, now }) => {
    const body = await readChecked(request, rating)
    if (body.tag === 'refused') return body.response
    const saved = await saveRating(db, pass, body.value, now)
    switch (saved.tag) {
      case 'saved':
        return Response.json({ id: body.value.id }, { headers: UNKEPT })
      case 'refused':
        return refuse(409, saved.why, `scores.${saved.competency}`)
      case 'taken':
        return refuse(422, 'id: there is another rating of this id: make a new one', 'id')
    }
  },
)
