import type { Metadata } from 'next'
import { Above } from '#app/_ui/above.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { Heading } from '#app/_ui/heading.tsx'
import { SaveState } from '#app/(review)/study/save-state.tsx'
import { check, id as uuid } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { type FinishedAttempt, readResult } from '#store/quiz/read-result.ts'
import { Compared } from './compared.tsx'

export const metadata: Metadata = { title: 'Two attempts' }

type Search = {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

/** Two attempts side by side, the earlier one first, whichever was named first. */
export default async function ComparePage({ searchParams }: Search) {
  const { a, b } = await searchParams
  const db = await database()
  const learner = await readLearner(db)
  const read = async (id: unknown): Promise<FinishedAttempt | null> => {
    if (check(id, uuid).tag === 'refused') return null
    const found = await readResult(db, learner, String(id), Date.now())
    return found.tag === 'finished' ? found.attempt : null
  }
  const [one, other] = [await read(a), await read(b)]
  return (
    <Frame current="quiz" below end={<SaveState />}>
      <Above href="/quiz/history">History</Above>
      <Heading>Two attempts</Heading>
      {one === null || other === null || one.id === other.id ? (
        <p className="text-ink-2">
          {one !== null && one.id === other?.id
            ? 'That is one attempt twice: choose two different ones.'
            : 'An attempt that is not there, or not handed in, cannot be compared.'}
        </p>
      ) : one.startedAt <= other.startedAt ? (
        <Compared before={one} after={other} timeZone={learner.clock.timeZone} />
      ) : (
        <Compared before={other} after={one} timeZone={learner.clock.timeZone} />
      )}
    </Frame>
  )
}
