import { Icon } from '#app/_ui/icon.tsx'
import { STRUCTURE, type StructurePart } from '#core/interview/structure.ts'
import type { StructureShown } from '#core/interview/structure-over.ts'

/** What a whole answer has, in the order it is best said, with the words that show each part. */
export function StructureList({ structure }: { readonly structure: StructureShown }) {
  return (
    <ol className="grid gap-1 text-[0.9375rem] leading-snug">
      {STRUCTURE.map((part) => {
        const words = structure[part]
        return (
          <li key={part} className="grid grid-cols-[auto_7.5rem_1fr] items-start gap-x-2.5 py-0.5">
            <Icon
              name={words === null ? 'dash' : 'tick'}
              className={`mt-0.5 ${words === null ? 'text-ink-3' : 'text-correct'}`}
            />
            <span className={words === null ? 'text-ink-3' : 'font-semibold'}>{NAMES[part]}</span>
            <span className="min-w-0 text-ink-2">
              {words === null ? (
                <span className="text-ink-3">not heard: {HINTS[part]}</span>
              ) : part === 'choice' && words.span === null ? (
                words.words
              ) : (
                `“${words.words}”`
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

const NAMES: Readonly<Record<StructurePart, string>> = {
  clarify: 'Clarify',
  constraints: 'Constraints',
  choice: 'Choice',
  'trade-off': 'Trade-off',
  cost: 'Cost',
  failure: 'Failure',
  exit: 'Exit',
}

const HINTS: Readonly<Record<StructurePart, string>> = {
  clarify: 'ask for what the prompt leaves out',
  constraints: 'say what the case demands',
  choice: 'name what you choose',
  'trade-off': 'say what it gives up',
  cost: 'say what it is paid for',
  failure: 'say how it fails, and what then',
  exit: 'say what would change your mind',
}
