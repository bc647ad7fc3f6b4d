import type { Pack } from '#core/question/pack.ts'
import type { QuestionFilter, QuestionPage } from '#store/question/search.ts'
import { QuestionLines } from './question-lines.tsx'
import { addressOf } from './questions/filter.ts'

/** As many as a page about something else shows of its questions. */
export const AROUND = 20

type AroundProps = {
  readonly title: string
  readonly none: string
  readonly found: QuestionPage
  /** Finds them, the rest too. */
  readonly filter: QuestionFilter
  readonly packs: readonly Pack[]
}

/** The questions around a fact or a topic. */
export function Around({ title, none, found, filter, packs }: AroundProps) {
  return (
    <section className="mt-9">
      <h2 className="mb-2 text-lg font-semibold tracking-tight">{title}</h2>
      {found.total === 0 ? (
        <p className="text-ink-2">{none}</p>
      ) : (
        <QuestionLines questions={found.questions} packs={packs} />
      )}
      {found.total > 1 && (
        <p className="mt-2">
          <a href={addressOf(filter)} className="inline-flex min-h-11 items-center">
            {found.next === null
              ? 'Search among them'
              : `All ${found.total.toLocaleString('en-US')} questions`}
          </a>
        </p>
      )}
    </section>
  )
}
