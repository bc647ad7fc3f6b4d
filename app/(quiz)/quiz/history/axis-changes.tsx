import { axisLabel } from '#app/_ui/labels.ts'
import { Section } from '#app/_ui/section.tsx'
import type { Pack } from '#core/question/pack.ts'
import { type Change, changes, isLikeKind } from '#core/quiz/compare.ts'
import type { Mode } from '#core/quiz/plan.ts'
import type { PastAttempt } from '#store/quiz/list-attempts.ts'
import { planInWords } from '../plan-words.ts'
import { ChangeTable } from './change-table.tsx'
import { momentsOf } from './moments-of.ts'

type AxisChangesProps = {
  /** Newest first. */
  readonly attempts: readonly PastAttempt[]
  readonly packs: readonly Pack[]
  readonly timeZone: string
}

/** By axis, the newest exam and the newest practice against the one before of like kind. */
export function AxisChanges({ attempts, packs, timeZone }: AxisChangesProps) {
  const pairs = (['exam', 'practice'] satisfies readonly Mode[]).flatMap(
    (mode) => pairOf(attempts, mode) ?? [],
  )
  if (pairs.length === 0) return null
  return (
    <Section
      title="Axis by axis"
      words="Against the attempt before of like kind. With few questions an axis moves by chance as well."
    >
      <div className="grid gap-8">
        {pairs.map(({ before, after }) => {
          const axes = packs.find(({ id }) => id === after.plan.packId)?.axes ?? []
          return (
            <ChangeTable
              key={after.id}
              title={planInWords(after.plan, packs)}
              first="Axis"
              {...momentsOf(before.startedAt, after.startedAt, timeZone)}
              changes={inOrder(
                changes(before.result.byAxis, after.result.byAxis),
                axes.map(({ id }) => id),
              )}
              labelOf={(axis) => axisLabel(packs, { packId: after.plan.packId, axis })}
            />
          )
        })}
      </div>
    </Section>
  )
}

type Pair = { readonly before: PastAttempt; readonly after: PastAttempt }

const pairOf = (attempts: readonly PastAttempt[], mode: Mode): Pair | null => {
  const marked = attempts.filter(({ result }) => result.answered > 0)
  const after = marked.find(({ plan }) => plan.mode === mode)
  if (after === undefined) return null
  const before = marked.slice(marked.indexOf(after) + 1).find(({ plan }) => isLikeKind(plan, after.plan))
  return before === undefined ? null : { before, after }
}

export const inOrder = (found: readonly Change[], ids: readonly string[]): readonly Change[] =>
  found.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
