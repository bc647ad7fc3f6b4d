import { Icon } from '#app/_ui/icon.tsx'
import { STRUCTURE, type Structure } from '#core/interview/structure.ts'

type StructureHeardProps = { readonly structure: Structure; readonly words: string }

/** Which parts of a whole answer were heard, each with the words that showed it. */
export function StructureHeard({ structure, words }: StructureHeardProps) {
  return (
    <ol className="grid gap-x-6 gap-y-1.5 text-[0.9375rem] leading-snug sm:grid-cols-2">
      {STRUCTURE.map((part) => {
        const span = structure[part]
        return (
          <li key={part} className="flex items-start gap-2">
            <span
              className={`mt-0.5 grid size-[1.125rem] shrink-0 place-items-center rounded-full ${span === null ? 'bg-sunken text-ink-3' : 'bg-correct-wash text-correct'}`}
            >
              <Icon name={span === null ? 'dash' : 'tick'} className="size-3" />
            </span>
            <span>
              {NAMES[part]}
              {span === null ? (
                <span className="sr-only">, not heard</span>
              ) : (
                <span className="text-sm text-ink-3">, “{shortened(words.slice(span.start, span.end))}”</span>
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

const NAMES = {
  clarify: 'Clarify',
  constraints: 'Constraints',
  choice: 'Choice',
  'trade-off': 'Trade-off',
  cost: 'Cost',
  failure: 'Failure',
  exit: 'Exit',
} as const

const shortened = (words: string): string => (words.length <= MOST ? words : `${words.slice(0, MOST)}…`)

const MOST = 60
