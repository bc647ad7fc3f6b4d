import type { Training } from '#store/review/training/read.ts'
import type { ParameterSet } from '#store/review/training/read-sets.ts'
import { nameOf } from './name-of.ts'
import { Part, Words } from './part.tsx'
import { TaskButton } from './task-button.tsx'

type SetsProps = {
  readonly sets: readonly ParameterSet[]
  readonly trainings: readonly Training[]
  /** The training whose result stands above, with a button of its own. */
  readonly newest: string | null
  readonly timeZone: string
}

/** Everything that was ever in use or learned; what was good enough can be used again. */
export function Sets({ sets, trainings, newest, timeZone }: SetsProps) {
  if (sets.length < 2) return null
  return (
    <Part title="All numbers so far">
      <Words>None is ever lost or changed. Going back works your cards out anew, like taking over.</Words>
      <ul className="divide-y divide-line border-y border-line">
        {sets.map((set) => {
          const name = nameOf(set, trainings, timeZone)
          return (
            <li key={set.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
              <span>
                {name}
                <span className="block text-sm text-ink-3">{stateOf(set, set.id === newest)}</span>
              </span>
              {!set.inUse && set.accepted && set.id !== newest && (
                <TaskButton
                  path="/api/adoptions"
                  body={{ parameterSetId: set.id }}
                  running={null}
                  label="Go back to these"
                  about={name}
                  busy="Working out your cards anew."
                  done="In use."
                />
              )}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

const stateOf = ({ inUse, accepted }: ParameterSet, isNewest: boolean): string => {
  if (inUse) return 'In use'
  if (!accepted) return 'Not better than those in use then'
  return isNewest ? 'Better: see above' : 'Not in use'
}
