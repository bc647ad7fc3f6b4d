import type { Instant } from '#core/review/entry.ts'
import type { Adoption } from '#store/review/adoption/read.ts'
import type { Training } from '#store/review/training/read.ts'
import type { ParameterSet } from '#store/review/training/read-sets.ts'
import { Following } from './following.tsx'
import { dateOf, nameOf } from './name-of.ts'
import { Part } from './part.tsx'

type InUseProps = {
  readonly set: ParameterSet | null
  readonly trainings: readonly Training[]
  readonly adoptions: readonly Adoption[]
  readonly timeZone: string
}

export function InUse({ set, trainings, adoptions, timeZone }: InUseProps) {
  if (set === null) return null
  const underWay = adoptions.find(({ finished }) => !finished)
  const since = sinceOf(set.id, adoptions)
  return (
    <Part title="In use">
      <p>
        <span className="font-semibold">{nameOf(set, trainings, timeZone)}</span>
        <span className="text-ink-2">
          {since === null ? ', from the beginning.' : `, since ${dateOf(since, timeZone)}.`}
        </span>
      </p>
      {underWay !== undefined && (
        <Following key={underWay.id} path="/api/adoptions" id={underWay.id}>
          Your cards are still being worked out with them. Answers you give meanwhile count as always.
        </Following>
      )}
    </Part>
  )
}

/** Of the newest adoptions those of this set in a row: an import may have said again what held already. */
const sinceOf = (id: string, adoptions: readonly Adoption[]): Instant | null => {
  const other = adoptions.findIndex(({ parameterSetId }) => parameterSetId !== id)
  const row = other === -1 ? adoptions : adoptions.slice(0, other)
  return row.at(-1)?.at ?? null
}
