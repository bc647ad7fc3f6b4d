import { PRIMARY } from '#app/_ui/button.ts'
import { axisLabel } from '#app/_ui/labels.ts'
import type { Learner } from '#core/learner/learner.ts'
import type { Pack } from '#core/question/pack.ts'
import { linkOf } from '#core/quiz/link.ts'
import type { QuizPlan } from '#core/quiz/plan.ts'
import type { Instant } from '#core/review/entry.ts'
import { database } from '#store/db.ts'
import { planInWords } from '../plan-words.ts'
import { examTimeWords } from '../setup/exam-time.ts'
import { counted } from '../spent.ts'
import { StartForm } from '../start-form.tsx'
import { withMinutes } from '../with-minutes.ts'
import { readDrawn } from './drawn.ts'
import { titleOf, warningOf } from './repeat-words.ts'

type RepeatProps = {
  readonly plan: QuizPlan
  /** Of what the link was made from; null where it does not say. */
  readonly content: string | null
  readonly learner: Learner
  readonly packs: readonly Pack[]
  readonly now: Instant
}

/** A link that asks a quiz again: what it draws, and whether that is still the same. */
export async function Repeat({ plan, content, learner, packs, now }: RepeatProps) {
  const drawn = await readDrawn(await database(), learner, plan, content, now)
  const warning = warningOf(drawn)
  const timed = withMinutes(plan, drawn.count)
  return (
    <section>
      <h2 className="mt-6 text-xl font-semibold tracking-tight text-balance">
        {titleOf(drawn, learner.clock.timeZone)}
      </h2>
      <p className="mt-1 text-ink-2">
        {planInWords(plan, packs)}
        {timed.minutes !== null &&
          `, ${counted(timed.minutes, 'minute')}. ${examTimeWords(timed.minutes, learner.examTime)}`}
      </p>
      {warning !== null && (
        <p className="mt-4 rounded-lg border-l-4 border-warm bg-warm-wash px-4 py-3 text-[0.9375rem]">
          {warning}
        </p>
      )}
      {drawn.count > 0 && (
        <ul className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem] text-ink-2 tabular-nums">
          {[...drawn.byAxis].map(([axis, count]) => (
            <li key={axis}>
              {axisLabel(packs, { packId: plan.packId, axis })} <b className="text-ink">{count}</b>
            </li>
          ))}
        </ul>
      )}
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">
        {drawn.count > 0 && (
          <StartForm id={crypto.randomUUID()} query={linkOf(timed, content ?? '')} className={PRIMARY}>
            {plan.mode === 'exam' ? 'Start the exam' : 'Start practising'}
          </StartForm>
        )}
        <a href="/quiz" className="inline-flex min-h-11 items-center">
          Set up another quiz
        </a>
      </div>
    </section>
  )
}
