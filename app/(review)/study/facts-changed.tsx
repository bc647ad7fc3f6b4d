import type { Instant } from '#core/review/entry.ts'
import type { StudyItem } from '#core/review/study-item.ts'

type FactsChangedProps = {
  readonly item: StudyItem
  readonly timeZone: string
  /** Before, a claim may give any question away, and in a recall the value may be the answer itself. */
  readonly answered: boolean
}

/** Why a question comes early: what the learner knew of a fact it rests on no longer holds. */
export function FactsChanged({ item, timeZone, answered }: FactsChangedProps) {
  const { factChanges, facts } = item
  const many = factChanges.length > 1
  const told = answered || item.question.kind !== 'recall'
  return (
    <section
      aria-label={many ? 'Changed facts' : 'Changed fact'}
      className="rounded-lg border-l-4 border-cool bg-cool-wash px-4 py-3 text-[0.9375rem] leading-normal"
    >
      <p>
        Since you last met this question {many ? 'facts' : 'a fact'} it rests on changed
        {told ? ':' : '. The old and the new value come with the answer.'}
      </p>
      {told && (
        <ul className="mt-1.5 grid gap-1.5">
          {factChanges.map(({ factId, before, after, since }) => (
            <li key={factId}>
              <s className="text-ink-2">{before}</s>
              <span className="sr-only"> is now</span>
              <span aria-hidden="true"> →</span> <b className="font-semibold">{after}</b>, since{' '}
              <span className="whitespace-nowrap">{dayOf(since, timeZone)}</span>
              {answered && (
                <span className="block text-sm text-ink-2">
                  {facts.find(({ id }) => id === factId)?.claim}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const dayOf = (at: Instant, timeZone: string): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone })
