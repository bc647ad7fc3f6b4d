import { expect, test } from 'vitest'
import { inGroups } from './group.ts'

const runs: (readonly number[])[] = []
const submit = inGroups(async (jobs: readonly number[]) => {
  runs.push(jobs)
  await new Promise((resolve) => setTimeout(resolve, 5))
  if (jobs.includes(13)) throw new Error('no 13')
  return jobs.map((job) => job * 2)
})

test('jobs that come together share a run, in their order, and those that come during it share the next', async () => {
  runs.length = 0
  const first = [1, 2, 3].map(submit)
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)))
  const second = [4, 5].map(submit)
  expect(await Promise.all([...first, ...second])).toEqual([2, 4, 6, 8, 10])
  expect(runs).toEqual([
    [1, 2, 3],
    [4, 5],
  ])
})

test('a job that fails fails alone', async () => {
  runs.length = 0
  const settled = await Promise.allSettled([1, 13, 3].map(submit))
  expect(settled.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
    2,
    'Error: no 13',
    6,
  ])
  expect(runs).toEqual([[1, 13, 3], [1], [13], [3]])
})
