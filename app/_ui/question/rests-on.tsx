import type { Fact } from '#core/question/fact.ts'
import { dayInWords } from '../day.ts'

/** The dated facts a question rests on, each with its source. */
export function RestsOn({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <details className="text-[0.9375rem] leading-normal text-ink-2">
      <summary className="inline-flex min-h-11 items-center text-ink-3 underline decoration-edge underline-offset-3 hover:text-ink">
        Rests on {facts.length} dated {facts.length === 1 ? 'fact' : 'facts'}
      </summary>
      <ul className="grid gap-2.5">
        {facts.map((fact) => (
          <li key={fact.id}>
            <FactLines fact={fact} />
          </li>
        ))}
      </ul>
    </details>
  )
}

export function FactLines({ fact }: { readonly fact: Fact }) {
  return (
    <>
      {fact.claim}{' '}
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
