import { PRIMARY, SECONDARY } from '#app/_ui/button.ts'
import { Radios } from '#app/(quiz)/quiz/setup/radios.tsx'
import type { Pack } from '#core/question/pack.ts'
import { PlanFields } from './plan-fields.tsx'
import type { WantedPlan } from './wanted-plan.ts'

type SetupFormProps = {
  readonly pack: Pack
  readonly plan: WantedPlan
  /** Something else on the page is more likely wanted. */
  readonly quiet: boolean
}

/** Sets an interview up; it needs no script. */
export function SetupForm({ pack, plan, quiet }: SetupFormProps) {
  return (
    <form method="post" action="/interview/start" className="mt-4 grid gap-6">
      <PlanFields pack={pack} plan={plan} />
      <Radios name="mode" legend="Feedback" radios={MODES} chosen={plan.mode} pair />
      <p>
        <button type="submit" name="id" value={crypto.randomUUID()} className={quiet ? SECONDARY : PRIMARY}>
          Set up the interview
        </button>
      </p>
    </form>
  )
}

const MODES = [
  { id: 'normal', label: 'Normal', words: 'After each answer; the clock stands while you read it.' },
  { id: 'pressure', label: 'Pressure', words: 'At the end only, as in the real one.' },
]
