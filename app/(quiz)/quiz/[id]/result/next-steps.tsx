import { PRIMARY, SECONDARY } from '#app/_ui/button.ts'
import { linkOf, repeatOf } from '#core/quiz/link.ts'
import { partKey, type QuizPlan } from '#core/quiz/plan.ts'
import type { FinishedAttempt } from '#store/quiz/read-result.ts'
import { counted } from '../../spent.ts'
import { StartForm } from '../../start-form.tsx'
import type { Beside } from './beside.ts'
import type { ResultItem } from './item.ts'

type NextStepsProps = {
  readonly attempt: FinishedAttempt
  /** Those that count. */
  readonly items: readonly ResultItem[]
  readonly beside: Beside
}

/** What to do now, each in one press. */
export function NextSteps({ attempt, items, beside }: NextStepsProps) {
  const { plan, contentHash } = attempt
  const { sameContent, weakest } = beside
  const all = attempt.items.map(({ question, part }) => partKey(question.id, part))
  const keys = items.map(({ whole }) => partKey(whole.question.id, whole.part))
  const missed = keys.filter((_, at) => (items[at]?.outcome.score.mark ?? 1) < 0.5)
  const repeat = repeatOf(plan, all)
  const everything = missed.length === all.length
  const steps = [
    missed.length > 0 && {
      words: `Practise ${everything ? 'them all' : `the ${counted(missed.length, 'question')} missed`}`,
      plan: {
        ...PRACTICE,
        packId: plan.packId,
        set: 'missed' as const,
        length: missed.length,
        parts: missed,
      },
    },
    weakest !== null && {
      words: `Minimal pairs: ${weakest.label}`,
      plan: { ...PRACTICE, packId: plan.packId, set: 'pairs' as const, axes: [weakest.id] },
    },
    sameContent && { words: `The same ${all.length} again`, plan: repeat, seed: plan.seed },
    {
      words: plan.mode === 'exam' ? 'A fresh exam like it' : 'A fresh quiz like it',
      plan: { ...plan, parts: [] },
    },
  ].filter((step) => step !== false)
  return (
    <>
      <div className="flex flex-wrap gap-2 max-sm:flex-col">
        {steps.map((step, at) => {
          const id = crypto.randomUUID()
          const seed = 'seed' in step ? step.seed : id.slice(0, 8)
          return (
            <StartForm
              key={step.words}
              id={id}
              query={linkOf({ ...step.plan, seed }, '')}
              className={at === 0 ? PRIMARY : SECONDARY}
            >
              {step.words}
            </StartForm>
          )
        })}
      </div>
      <p className="mt-2 text-sm text-ink-3">
        <a href={`/quiz?${linkOf(repeat, contentHash)}`} className="inline-flex min-h-11 items-center">
          {sameContent
            ? 'A link that repeats this quiz'
            : 'The questions have changed since: what the same seed draws now'}
        </a>
      </p>
    </>
  )
}

const PRACTICE: Omit<QuizPlan, 'packId' | 'set' | 'seed'> = {
  mode: 'practice',
  axes: [],
  levels: [],
  kinds: [],
  length: 10,
  minutes: null,
  parts: [],
}
