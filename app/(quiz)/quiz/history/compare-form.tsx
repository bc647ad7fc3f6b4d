import { SECONDARY } from '#app/_ui/button.ts'
import { momentOf } from '#app/_ui/moment.ts'
import { Section } from '#app/_ui/section.tsx'
import { INPUT } from '#app/(learner)/settings/field.tsx'
import type { Pack } from '#core/question/pack.ts'
import { isLikeKind } from '#core/quiz/compare.ts'
import type { PastAttempt } from '#store/quiz/list-attempts.ts'
import { markInWords } from '../percent.ts'
import { planInWords } from '../plan-words.ts'

type CompareFormProps = {
  /** Newest first, at least two. */
  readonly attempts: readonly PastAttempt[]
  readonly packs: readonly Pack[]
  readonly timeZone: string
}

/** Picks two attempts; at first the newest, and the one before of like kind. */
export function CompareForm({ attempts, packs, timeZone }: CompareFormProps) {
  // Of what was not answered there is little to compare.
  const [newest, second] = attempts.toSorted((a, b) => weight(b) - weight(a))
  if (newest === undefined || second === undefined) return null
  const earlier = attempts.slice(attempts.indexOf(newest) + 1)
  const before =
    earlier.find((attempt) => weight(attempt) > 0 && isLikeKind(attempt.plan, newest.plan)) ?? second
  return (
    <Section title="Two side by side">
      <form method="get" action="/quiz/history/compare" className="grid gap-3">
        <Pick name="a" label="This one" chosen={before.id} {...{ attempts, packs, timeZone }} />
        <Pick name="b" label="and this one" chosen={newest.id} {...{ attempts, packs, timeZone }} />
        <button type="submit" className={`${SECONDARY} justify-self-start`}>
          Compare
        </button>
      </form>
    </Section>
  )
}

const weight = ({ result }: PastAttempt): number => Math.min(1, result.answered)

type PickProps = CompareFormProps & {
  readonly name: string
  readonly label: string
  readonly chosen: string
}

function Pick({ name, label, chosen, attempts, packs, timeZone }: PickProps) {
  return (
    <label className="min-w-0 text-sm text-ink-2">
      {label}
      <select name={name} defaultValue={chosen} className={`${INPUT} mt-1 text-ink`}>
        {attempts.map(({ id, plan, startedAt, result }) => (
          <option key={id} value={id}>
            {momentOf(startedAt, timeZone)}, {planInWords(plan, packs)},{' '}
            {result.mark === null ? 'no mark' : markInWords(result.mark)}
          </option>
        ))}
      </select>
    </label>
  )
}
