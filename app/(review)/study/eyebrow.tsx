import { capital } from '#app/_ui/labels.ts'
import type { StudyItem } from '#core/review/study-item.ts'
import { More } from './more.tsx'
import type { Study } from './study-state.ts'
import type { View } from './view.ts'

type EyebrowProps = { readonly item: StudyItem; readonly view: View; readonly study: Study }

/** What kind of question it is, how much is left, and what one rarely does with a question. */
export function Eyebrow({ item, view, study }: EyebrowProps) {
  const { turn, history, counts } = view.session
  return (
    <div className="relative flex flex-wrap items-center gap-x-3 text-sm text-ink-3 tabular-nums">
      <span>{item.axisLabel}</span>
      <span>{capital(item.question.level)}</span>
      {item.phase === 'new' && <span>New</span>}
      {item.part !== 'main' && <span>Flip</span>}
      {item.leech && <span className="text-warm">Keeps slipping</span>}
      <span className="ml-auto">{counts.learning + counts.review + counts.new} due</span>
      <More study={study} undoable={turn.tag === 'answered' || history.length > 0} />
    </div>
  )
}
