import type { Fact } from '#core/question/fact.ts'
import { oldestFact } from '#core/question/fact-age.ts'
import type { Instant } from '#core/review/entry.ts'
import { ageInWords } from '../age.ts'
import { dayInWords, dayOf, shortDay } from '../day.ts'

type RestsOnProps = {
  readonly facts: readonly Fact[]
  readonly now: Instant
  /** What follows a fact's id in the address of its page; left out where none is linked. */
  readonly query?: string | undefined
}

/** The dated facts a question rests on, each with its source. */
export function RestsOn({ facts, now, query }: RestsOnProps) {
  if (facts.length === 0) return null
  return (
    <details className="text-[0.9375rem] leading-normal text-ink-2">
      <summary className="flex min-h-11 items-center text-ink-3 underline decoration-edge underline-offset-3 hover:text-ink">
        {restsOnInWords(facts, now)}
      </summary>
      <ul className="grid gap-2.5">
        {facts.map((fact) => (
          <li key={fact.id}>
            <FactLines fact={fact} query={query} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** `Rests on 4 facts, the oldest verified 12 Mar 2026 (8 months ago)`; nothing without facts. */
export const restsOnInWords = (facts: readonly Fact[], now: Instant): string => {
  const oldest = oldestFact(facts, dayOf(now))?.fact
  if (oldest === undefined) return ''
  const when = `verified ${shortDay(oldest.verified)} (${ageInWords(oldest.verified, now)})`
  return facts.length === 1
    ? `Rests on 1 fact, ${when}`
    : `Rests on ${facts.length} facts, the oldest ${when}`
}

type FactLinesProps = { readonly fact: Fact; readonly query?: string | undefined }

export function FactLines({ fact, query }: FactLinesProps) {
  return (
    <>
      {query === undefined ? (
        fact.claim
      ) : (
        <a href={`/facts/${fact.id}${query}`} className="decoration-line">
          {fact.claim}
        </a>
      )}{' '}
      <span className="text-sm text-ink-3">
        <a href={fact.source} target="_blank" rel="noreferrer">
          {sourceOf(fact.source)}
        </a>
        , verified {dayInWords(fact.verified)}
        {fact.confidence === 'med' && ', from a second-hand source'}
      </span>
    </>
  )
}

const sourceOf = (address: string) => new URL(address).hostname.replace(/^www\./, '')
