import { COMPETENCIES } from '#core/interview/competencies.ts'
import type { AtDesk } from './at-desk.ts'
import { CompetencyCard } from './competency-card.tsx'
import type { Quote } from './quote.ts'

type ScorecardProps = {
  readonly desk: AtDesk
  /** What was selected in an answer and waits for the score that rests on it. */
  readonly quote: Quote | null
  readonly drop: () => void
}

/** Five competencies from 1 to 4, each score with what it rests on. */
export function Scorecard({ desk, quote, drop }: ScorecardProps) {
  const given = COMPETENCIES.filter(({ id }) => desk.state.scores[id] !== undefined).length
  return (
    <section aria-labelledby={SCORECARD}>
      <h2 id={SCORECARD} tabIndex={-1} className="mb-2 text-[0.9375rem] font-semibold text-ink-2">
        Scorecard{' '}
        <span className="font-normal text-ink-3">
          {given} of {COMPETENCIES.length} given
        </span>
      </h2>
      <div role="status">
        {quote !== null && (
          <div className="mb-2 rounded-lg border-l-4 border-cool bg-cool-wash px-3.5 py-2 text-[0.9375rem] leading-snug">
            <p className="text-sm font-semibold text-cool">Quoted for the next score</p>
            <p>“{quote.words}”</p>
            <button
              type="button"
              onClick={drop}
              className="min-h-9 text-sm text-ink-2 underline decoration-edge underline-offset-3 hover:text-ink pointer-coarse:min-h-11"
            >
              Drop the quote
            </button>
          </div>
        )}
      </div>
      <div className="divide-y divide-line rounded-lg border border-line bg-raised">
        {COMPETENCIES.map((competency) => (
          <CompetencyCard key={competency.id} competency={competency} desk={desk} quote={quote} used={drop} />
        ))}
      </div>
    </section>
  )
}

export const SCORECARD = 'scorecard'
