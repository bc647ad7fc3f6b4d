import { SECONDARY } from '#app/_ui/button.ts'
import { counted } from '../../spent.ts'
import { type ResultItem, titleOf } from './item.ts'

type FedProps = {
  readonly attemptId: string
  readonly items: readonly ResultItem[]
  readonly takenBack: boolean
}

/** What the attempt told the scheduler, all to be taken back at once. */
export function Fed({ attemptId, items, takenBack }: FedProps) {
  const fed = items.filter(({ outcome }) => outcome.fed !== null)
  if (takenBack)
    return (
      <p role="status" className="text-ink-2">
        Taken back: this attempt leaves no trace in your reviews. Its result stays.
      </p>
    )
  if (fed.length === 0)
    return <p className="text-ink-2">Nothing: only what was missed, or right by luck, comes back sooner.</p>
  return (
    <>
      <p className="mb-3 text-ink-2">
        {counted(fed.length, 'answer')} went into your reviews, so that{' '}
        {fed.length === 1 ? 'it is' : 'they are'} asked again soon. What was right changed nothing.
      </p>
      <ul className="divide-y divide-line border-y border-line">
        {fed.map((item) => (
          <li key={item.place} className="flex items-baseline gap-x-4 py-2 leading-snug">
            <a href={`/questions/${item.whole.question.id}`} className="no-underline hover:underline">
              {titleOf(item)}
            </a>
            <span className="ml-auto shrink-0 text-sm text-ink-3">{wordsOf(item)}</span>
          </li>
        ))}
      </ul>
      <form method="post" action={`/quiz/${attemptId}/take-back`} className="mt-4">
        <button type="submit" className={SECONDARY}>
          Take {fed.length === 1 ? 'it' : `all ${fed.length}`} back
        </button>
      </form>
    </>
  )
}

const wordsOf = ({ outcome }: ResultItem): string => {
  if (outcome.feeds === 'again') return 'again: missed'
  return outcome.wrongReason ? 'hard: wrong reason' : outcome.lucky ? 'hard: a guess' : 'hard: half right'
}
