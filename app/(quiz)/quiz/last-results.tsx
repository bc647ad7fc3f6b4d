import { Section } from '#app/_ui/section.tsx'
import type { Pack } from '#core/question/pack.ts'
import type { PastAttempt } from '#store/quiz/list-attempts.ts'
import { AttemptLine } from './attempt-line.tsx'

type LastResultsProps = {
  readonly attempts: readonly PastAttempt[]
  readonly packs: readonly Pack[]
  readonly timeZone: string
}

export function LastResults({ attempts, packs, timeZone }: LastResultsProps) {
  if (attempts.length === 0) return null
  return (
    <Section title="Last results">
      <ul className="divide-y divide-line border-y border-line">
        {attempts.map((attempt) => (
          <li key={attempt.id}>
            <AttemptLine attempt={attempt} packs={packs} timeZone={timeZone} />
          </li>
        ))}
      </ul>
      <p className="mt-1">
        <a href="/quiz/history" className="inline-flex min-h-11 items-center text-[0.9375rem]">
          All attempts, compared
        </a>
      </p>
    </Section>
  )
}
