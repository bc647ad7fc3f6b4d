import { momentOf } from '#app/_ui/moment.ts'
import type { Pack } from '#core/question/pack.ts'
import type { PastAttempt } from '#store/quiz/list-attempts.ts'
import { markInWords } from './percent.ts'
import { planInWords } from './plan-words.ts'
import { counted } from './spent.ts'

type AttemptLineProps = {
  readonly attempt: PastAttempt
  readonly packs: readonly Pack[]
  readonly timeZone: string
}

/** One finished attempt in a line: when, what, what it came to. */
export function AttemptLine({ attempt, packs, timeZone }: AttemptLineProps) {
  const { id, plan, startedAt, result } = attempt
  return (
    <a
      href={`/quiz/${id}`}
      className="group flex min-h-11 items-baseline gap-x-4 py-2 leading-snug no-underline"
    >
      <span className="min-w-0">
        <span className="group-hover:underline">{planInWords(plan, packs)}</span>
        <span className="block text-sm text-ink-3 tabular-nums">
          {momentOf(startedAt, timeZone)},{' '}
          {result.places === 0 ? 'nothing answered' : counted(result.places, 'question')}
        </span>
      </span>
      <span className="ml-auto text-right whitespace-nowrap">
        <b className="tabular-nums">
          {result.mark === null || result.answered === 0 ? '–' : markInWords(result.mark)}
        </b>
        {result.passed !== null && (
          <span className={`block text-sm ${result.passed ? 'text-correct' : 'text-wrong'}`}>
            {result.passed ? 'passed' : 'not passed'}
          </span>
        )}
      </span>
    </a>
  )
}
