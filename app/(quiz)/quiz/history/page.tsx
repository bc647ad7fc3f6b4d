import type { Metadata } from 'next'
import { Above } from '#app/_ui/above.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { Heading } from '#app/_ui/heading.tsx'
import { Nothing } from '#app/_ui/nothing.tsx'
import { Section } from '#app/_ui/section.tsx'
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
      <Above href="/quiz">Quiz</Above>
      <Heading>History</Heading>
      {page.attempts.length === 0 && <None first={from === null} />}
      {latest !== null && points.length > 0 && (
        <Section
          title="Marks"
          words={`${latest.next === null ? 'All attempts' : `The last ${IN_PICTURE} attempts`}, one after the other.`}
        >
          <MarkChart points={points} passing={PASS} />
        </Section>
      )}
      {latest !== null && <AxisChanges attempts={latest.attempts} packs={packs} timeZone={timeZone} />}
      {latest !== null && latest.attempts.length > 1 && (
        <CompareForm attempts={latest.attempts} packs={packs} timeZone={timeZone} />
      )}
      {page.attempts.length > 0 && (
        <Section title={from === null ? 'Attempt by attempt' : 'Earlier attempts'}>
          <ul className="divide-y divide-line border-y border-line">
            {page.attempts.map((attempt) => (
              <li key={attempt.id}>
                <AttemptLine attempt={attempt} packs={packs} timeZone={timeZone} />
              </li>
            ))}
          </ul>
        </Section>
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
    <Nothing>
      {first ? (
        <>
          Nothing has been handed in yet. <a href="/quiz">Start with a quiz</a>, and its mark stands here.
        </>
      ) : (
        'There are no earlier ones.'
      )}
    </Nothing>
  )
}
