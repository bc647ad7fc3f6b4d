import { momentOf } from '#app/_ui/moment.ts'
import type { PastReview, QuestionHistory } from '#store/review/history.ts'
import { partName } from './cards.tsx'

type ReviewsProps = { readonly history: QuestionHistory; readonly timeZone: string }

/** Every answer, newest first; those taken back are struck through, for the log keeps them. */
export function Reviews({ history, timeZone }: ReviewsProps) {
  return (
    <section className="mt-8">
      <h2 className="mb-1 text-lg font-semibold tracking-tight">Your answers</h2>
      {history.reviews.length === 0 ? (
        <p className="text-ink-2">None yet.</p>
      ) : (
        <ol className="divide-y divide-line border-y border-line">
          {history.reviews.map((review) => (
            <li key={review.id} className="flex flex-wrap items-baseline gap-x-4 py-2">
              <Grade review={review} />
              <span className="text-sm text-ink-2">{partName(review.part)}</span>
              <time
                dateTime={new Date(review.at).toISOString()}
                className="ml-auto text-sm text-ink-3 tabular-nums"
              >
                {momentOf(review.at, timeZone)}
              </time>
            </li>
          ))}
        </ol>
      )}
      {history.more && <p className="mt-2 text-sm text-ink-3">Older ones are in the export.</p>}
    </section>
  )
}

function Grade({ review }: { readonly review: PastReview }) {
  const words = review.grade === null ? 'started over' : review.grade
  if (review.undoneAt !== null)
    return (
      <span className="text-ink-3">
        <s>{words}</s> taken back
      </span>
    )
  const overruled = review.derivedGrade !== null && review.derivedGrade !== review.grade
  return (
    <span className={review.grade === 'again' ? 'text-wrong' : ''}>
      {words}
      {overruled && <span className="text-sm text-ink-3"> (earned {review.derivedGrade})</span>}
    </span>
  )
}
