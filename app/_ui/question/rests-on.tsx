import type { Fact } from '#core/question/fact.ts'
import { dayInWords } from '../day.ts'

/** The dated facts a question rests on, each with its source. */
export function RestsOn({ facts }: { readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <ul className="grid gap-2.5 text-[0.9375rem] leading-normal text-ink-2">
      {facts.map((fact) => (
        <li key={fact.id}>
          <FactLines fact={fact} />
        </li>
      ))}
    </ul>
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
