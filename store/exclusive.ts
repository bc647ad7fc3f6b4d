export type Exclusive = <T>(work: () => Promise<T>) => Promise<T>

/** Runs one piece of work at a time, first come, first served. */
function makeExclusive(): Exclusive {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => {})
    return mine
  }
}

/** The same for everything in this process that has this name. */
export function exclusiveOf(name: string): Exclusive {
  const known = byName.get(name)
  if (known !== undefined) return known
  const made = makeExclusive()
  byName.set(name, made)
  return made
}

const byName = new Map<string, Exclusive>()

/** For a database that keeps its writers apart itself. */
export const notExclusive: Exclusive = (work) => work()
