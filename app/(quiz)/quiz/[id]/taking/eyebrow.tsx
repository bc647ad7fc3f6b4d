import { Icon } from '#app/_ui/icon.tsx'
import { Key } from '#app/_ui/key.tsx'
import { capital } from '#app/_ui/labels.ts'
import { stateOf } from '#core/quiz/attempt.ts'
import { isChecked, itemAt, type Taking } from './taking.ts'
import type { TakingState } from './taking-state.ts'

type EyebrowProps = { readonly taking: Taking; readonly state: TakingState }

/** What kind of question it is, and whether the learner wants to look at it again. */
export function Eyebrow({ taking, state }: EyebrowProps) {
  const { axisLabel, level, part } = itemAt(taking)
  const { flagged } = stateOf(taking.places, taking.place)
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-3 text-sm text-ink-3">
      <span>{axisLabel}</span>
      <span>{capital(level)}</span>
      {part !== 'main' && <span>Flip</span>}
      {!isChecked(taking) && <Flag flagged={flagged} flag={state.flag} />}
    </div>
  )
}

function Flag({ flagged, flag }: { readonly flagged: boolean; readonly flag: () => void }) {
  return (
    <button
      type="button"
      aria-pressed={flagged}
      onClick={flag}
      className="group ml-auto flex min-h-11 items-center gap-1.5 pl-2 hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink"
    >
      <Icon name="flag" className="group-aria-pressed:[&>path]:fill-current" />
      Flag
      <Key className="max-sm:hidden">g</Key>
    </button>
  )
}
