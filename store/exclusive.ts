export type Exclusive = <T>(work: () => Promise<T>) => Promise<T>

/** Runs one piece of work at a time, first come, first served. */
export function makeExclusive(): Exclusive {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => {})
    return mine
  }
}

/** For a database that keeps its writers apart itself. */
export const notExclusive: Exclusive = (work) => work()
