import { groupBy } from '#core/group-by.ts'
import type { Confidence } from '#core/review/entry.ts'
import type { ResultItem } from './item.ts'

/** The mean chance that each word stood for: a guess among four is less than one among three. */
export const saidIn = (items: readonly Pick<ResultItem, 'outcome'>[]): ReadonlyMap<Confidence, number> => {
  const said = items.flatMap(({ outcome: { answer, score } }) =>
    answer.confidence === undefined || score.sure === null || score.right === null
      ? []
      : [{ confidence: answer.confidence, sure: score.sure }],
  )
  return new Map(
    [...groupBy(said, ({ confidence }) => confidence)].map(([confidence, these]) => [
      confidence,
      these.reduce((sum, { sure }) => sum + sure, 0) / these.length,
    ]),
  )
}
