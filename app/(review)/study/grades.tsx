import { intervalOf } from '#app/_ui/interval.ts'
import { Key } from '#app/_ui/key.tsx'
import { GRADES, type Grade, type Instant } from '#core/review/entry.ts'
import type { Outcome } from '#core/review/study-item.ts'

type GradesProps = {
  readonly outcomes: Readonly<Record<Grade, Outcome>>
  /** When the outcomes were worked out. */
  readonly now: Instant
  /** What the answer earned; null while the learner has still to say whether they knew it. */
  readonly derived: Grade | null
  readonly give: (grade: Grade) => void
}

/** The grade the answer earned and the others, each with the time until the question comes back. */
export function Grades({ outcomes, now, derived, give }: GradesProps) {
  return (
    <fieldset aria-label="Grade" className="grid w-full grid-cols-4 gap-1.5 sm:gap-2">
      {GRADES.map((grade, place) => {
        const earned = grade === derived
        return (
          <button
            key={grade}
            type="button"
            onClick={() => give(grade)}
            className={`relative min-h-14 rounded-lg border px-1 py-1.5 leading-tight ${
              earned
                ? 'border-ink bg-ink text-paper forced-colors:border-4'
                : 'border-edge bg-raised hover:border-ink'
            }`}
          >
            <span className="font-semibold">{WORDS[grade]}</span>
            <span className="sr-only">{earned ? ' (earned), ' : ', '}back in </span>
            <span className={`block text-[0.8125rem] tabular-nums ${earned ? '' : 'text-ink-3'}`}>
              {intervalOf(outcomes[grade], now)}
            </span>
            <Key bare className={`absolute top-1.5 right-2 max-sm:hidden ${earned ? '' : 'text-ink-3'}`}>
              {earned ? '↵' : String(place + 1)}
            </Key>
          </button>
        )
      })}
    </fieldset>
  )
}

export const WORDS: Readonly<Record<Grade, string>> = {
  again: 'Again',
  hard: 'Hard',
  good: 'Good',
  easy: 'Easy',
}
