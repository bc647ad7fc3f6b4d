import { capital } from '#app/_ui/labels.ts'
import { Chips } from '#app/(quiz)/quiz/setup/chips.tsx'
import { LENGTHS } from '#core/interview/plan.ts'
import type { Pack } from '#core/question/pack.ts'
import { RadioRow } from './radio-row.tsx'
import type { WantedPlan } from './wanted-plan.ts'

type PlanFieldsProps = { readonly pack: Pack; readonly plan: WantedPlan }

/** What either kind of interview is asked to be. */
export function PlanFields({ pack, plan }: PlanFieldsProps) {
  return (
    <>
      <input type="hidden" name="pack" value={plan.packId} />
      <RadioRow name="minutes" legend="How long" choices={LENGTH_CHOICES} chosen={String(plan.minutes)} />
      <RadioRow
        name="level"
        legend="The hardest that is asked"
        choices={pack.levels.map((id) => ({ id, label: capital(id) }))}
        chosen={plan.level}
      />
      <div>
        <Chips name="axes" legend="Axes" choices={pack.axes} chosen={plan.axes} />
        <p className="mt-1.5 text-sm text-ink-3">Where none is picked, all of them count.</p>
      </div>
    </>
  )
}

const WORDS = { 10: 'one scenario', 20: 'two scenarios', 45: 'four scenarios' } as const

const LENGTH_CHOICES = LENGTHS.map((minutes) => ({
  id: String(minutes),
  label: `${minutes} minutes`,
  words: WORDS[minutes],
}))
