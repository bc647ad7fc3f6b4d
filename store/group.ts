/**
 * Lets jobs that come at about the same time share one run, so that they wait for the disk once. One that makes a shared run
 * fail fails alone: its fellows are run again, each by itself.
 */
export function inGroups<Job, Result>(
  run: (jobs: readonly Job[]) => Promise<readonly Result[]>,
): (job: Job) => Promise<Result> {
  let waiting: Waiting<Job, Result>[] = []
  let running = false

  const drain = async () => {
    running = true
    while (waiting.length > 0) {
      // To the end of this turn of the event loop, in which requests that have already arrived are read.
      await new Promise((resolve) => setImmediate(resolve))
      const group = waiting.slice(0, MOST)
      waiting = waiting.slice(MOST)
      await settle(group, run)
    }
    running = false
  }

  return (job) =>
    new Promise((resolve, reject) => {
      waiting.push({ job, resolve, reject })
      if (!running) void drain()
    })
}

type Waiting<Job, Result> = {
  readonly job: Job
  readonly resolve: (result: Result) => void
  readonly reject: (error: unknown) => void
}

const MOST = 100

async function settle<Job, Result>(
  group: readonly Waiting<Job, Result>[],
  run: (jobs: readonly Job[]) => Promise<readonly Result[]>,
): Promise<void> {
  try {
    const results = await run(group.map(({ job }) => job))
    for (const [index, { resolve }] of group.entries()) {
      const result = results[index]
      if (result !== undefined) resolve(result)
    }
  } catch (error) {
    if (group.length === 1) group[0]?.reject(error)
    else for (const one of group) await settle([one], run)
  }
}
