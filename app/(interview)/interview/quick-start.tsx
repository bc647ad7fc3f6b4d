import type { Pack } from '#core/question/pack.ts'
import { axesOf, planTitle } from './setup/plan-words.ts'
import { queryOf, type WantedPlan } from './setup/wanted-plan.ts'

type QuickStartProps = {
  readonly plan: WantedPlan
  readonly packs: readonly Pack[]
  /** It is as the last one was. */
  readonly again: boolean
  readonly quiet: boolean
}

/** One press, as it was the last time. */
export function QuickStart({ plan, packs, again, quiet }: QuickStartProps) {
  const words = [
    again ? 'As last time' : 'To begin with',
    plan.axes.length === 0 ? 'all axes' : axesOf(plan, packs).join(', '),
    plan.mode === 'pressure' ? 'under pressure' : 'feedback after each answer',
  ].join(', ')
  return (
    <form method="post" action="/interview/start" className="mt-5">
      <input type="hidden" name="id" value={crypto.randomUUID()} />
      {[...queryOf(plan)].map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        className={`flex min-h-16 w-full items-center gap-4 rounded-lg px-4 py-2.5 text-left leading-snug ${quiet ? 'border border-edge bg-raised hover:border-ink' : 'bg-ink text-paper hover:bg-ink-2'}`}
      >
        <span>
          <span className="font-semibold">{planTitle(plan)}</span>
          <span className={`block text-sm ${quiet ? 'text-ink-2' : 'opacity-85'}`}>{words}</span>
        </span>
        <span className="ml-auto shrink-0 font-semibold">Start</span>
      </button>
    </form>
  )
}
