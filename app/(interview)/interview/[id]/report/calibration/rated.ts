import type { Rated } from '#core/interview/report/agreement.ts'
import type { Report } from '#core/interview/report/report.ts'
import type { ListedRating } from '#store/room/list-ratings.ts'

/** Everybody who scored the interview, by a name of their own: the interviewer first, then the raters. */
export const ratedOf = (
  { id, scores }: Pick<Report, 'id' | 'scores'>,
  ratings: readonly ListedRating[],
): readonly Rated[] => {
  const live = scores.filter(({ score }) => score !== null)
  const sets = [
    ...(live.length === 0
      ? []
      : [{ name: 'Interviewer', scores: live.map((one) => [one.competency, one.score] as const) }]),
    ...ratings.map((rating) => ({
      name: rating.rater,
      scores: Object.entries(rating.scores).map(([competency, { score }]) => [competency, score] as const),
    })),
  ]
  return sets
    .filter((set) => set.scores.length > 0)
    .map((set, at, all) => {
      const before = all.slice(0, at).filter(({ name }) => name === set.name).length
      return {
        interviewId: id,
        rater: before === 0 ? set.name : `${set.name} (${before + 1})`,
        scores: Object.fromEntries(set.scores),
      }
    })
}
