import type { Metadata } from 'next'
import { Frame } from '#app/_ui/frame.tsx'
import { Heading } from '#app/_ui/heading.tsx'
import { SaveState } from '#app/(review)/study/save-state.tsx'
import { PASS } from '#core/quiz/result.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readPacks } from '#store/question/packs.ts'
import { listPast } from '#store/quiz/list-attempts.ts'
import { AttemptLine } from '../attempt-line.tsx'
import { AxisChanges } from './axis-changes.tsx'
import { CompareForm } from './compare-form.tsx'
import { MarkChart } from './mark-chart.tsx'
import { pointsOf } from './points.ts'

export const metadata: Metadata = { title: 'Quiz history' }

const ON_A_PAGE = 20
const IN_PICTURE = 60

type Search = {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>
}

/** All attempts, newest first, and what changed from one to the next. */
export default async function HistoryPage({ searchParams }: Search) {
  const { after } = await searchParams
  const from = typeof after === 'string' ? after : null
  const db = await database()
  const learner = await readLearner(db)
  const { timeZone } = learner.clock
  const [page, latest, packs] = await Promise.all([
    listPast(db, learner.id, ON_A_PAGE, from),
    from === null ? listPast(db, learner.id, IN_PICTURE) : null,
    readPacks(db.sql.read),
  ])
  const points = pointsOf(latest?.attempts ?? [], timeZone)
  return (
    <Frame current="quiz" below end={<SaveState />}>
      <Heading>History</Heading>
      {page.attempts.length === 0 && <None first={from === null} />}
      {latest !== null && points.length > 0 && (
        <section className="mt-6">
          <h2 className="text-lg font-semibold tracking-tight">Marks</h2>
          <p className="mb-3 text-[0.9375rem] text-ink-2">
            {latest.next === null ? 'All attempts' : `The last ${IN_PICTURE} attempts`}, one after the other.
          </p>
          <MarkChart points={points} passing={PASS} />
        </section>
      )}
      {latest !== null && <AxisChanges attempts={latest.attempts} packs={packs} timeZone={timeZone} />}
      {latest !== null && latest.attempts.length > 1 && (
        <CompareForm attempts={latest.attempts} timeZone={timeZone} />
      )}
      {page.attempts.length > 0 && (
        <section className="mt-11">
          <h2 className="mb-2 text-lg font-semibold tracking-tight">
            {from === null ? 'Attempt by attempt' : 'Earlier attempts'}
          </h2>
          <ul className="divide-y divide-line border-y border-line">
            {page.attempts.map((attempt) => (
              <li key={attempt.id}>
                <AttemptLine attempt={attempt} timeZone={timeZone} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-2 flex flex-wrap gap-x-6">
        {page.next !== null && (
          <a href={`/quiz/history?after=${page.next}`} className="inline-flex min-h-11 items-center">
            The {ON_A_PAGE} before
          </a>
        )}
        {from !== null && (
          <a href="/quiz/history" className="inline-flex min-h-11 items-center">
            Back to the newest
          </a>
        )}
      </p>
    </Frame>
  )
}

function None({ first }: { readonly first: boolean }) {
  return (
    <p className="mt-4 rounded-lg bg-sunken px-4 py-8 text-center text-ink-2">
      {first ? (
        <>
          Nothing has been handed in yet. <a href="/quiz">Start with a quiz</a>, and its mark stands here.
        </>
      ) : (
        'There are no earlier ones.'
      )}
    </p>
  )
}
