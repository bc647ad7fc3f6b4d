import { momentOf } from '#app/_ui/moment.ts'
import type { PastAttempt } from '#store/quiz/list-attempts.ts'
import type { MarkPoint } from './mark-chart.tsx'

/** Oldest first; an attempt without an answer has no mark to show. */
export const pointsOf = (attempts: readonly PastAttempt[], timeZone: string): readonly MarkPoint[] =>
  attempts
    .flatMap(({ id, plan, startedAt, result: { mark, places, answered } }) =>
      mark === null || answered === 0
        ? []
        : [
            {
              ...{ id, mark, items: places, exam: plan.mode === 'exam' },
              when: momentOf(startedAt, timeZone),
              day: dayOf(startedAt, timeZone),
            },
          ],
    )
    .toReversed()

const dayOf = (at: number, timeZone: string): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone })
