import type { Metadata } from 'next'
import { Frame } from '#app/_ui/frame.tsx'
import { Heading } from '#app/_ui/heading.tsx'
import { SaveState } from '#app/(review)/study/save-state.tsx'
import type { Search } from '#core/quiz/link.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readLivePacks } from '#store/question/packs.ts'
import { listPast, listRunning } from '#store/quiz/list-attempts.ts'
import { askedPlan } from './asked-plan.ts'
import { LastResults } from './last-results.tsx'
import { QuickStarts } from './quick-starts.tsx'
import { Repeat } from './repeat/repeat.tsx'
import { Running } from './running.tsx'
import { readFits } from './setup/fits.ts'
import { SetupForm } from './setup/setup-form.tsx'

// A form that is posted without its origin is refused.
export const metadata: Metadata = { title: 'Quiz', referrer: 'same-origin' }

const LATEST = 5

export default async function QuizPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const search = await searchParams
  const now = Date.now()
  const db = await database()
  const learner = await readLearner(db)
  const packs = await readLivePacks(db.sql.read)
  const { plan, content } = askedPlan(search, packs, '')
  const repeats = plan.seed !== ''
  const [running, past, fits] = await Promise.all([
    listRunning(db, learner.id),
    listPast(db, learner.id, LATEST),
    readFits(db.sql.read, learner, plan, now),
  ])
  return (
    <Frame current="quiz" end={<SaveState />}>
      <Heading>Quiz</Heading>
      {packs.length === 0 && (
        <p className="text-ink-2">There are no questions yet. Run “npm run content -- check” to see why.</p>
      )}
      <Running attempts={running} now={now} />
      {packs.length > 0 && repeats && (
        <Repeat plan={plan} content={content} learner={learner} packs={packs} now={now} />
      )}
      {packs.length > 0 && !repeats && (
        <>
          <QuickStarts packId={plan.packId} learner={learner} now={now} quiet={running.length > 0} />
          <section className="mt-10">
            <h2 className="text-lg font-semibold tracking-tight">Or set it up yourself</h2>
            <SetupForm packs={packs} plan={plan} fits={fits} examTime={learner.examTime} />
          </section>
        </>
      )}
      <LastResults attempts={past.attempts} packs={packs} timeZone={learner.clock.timeZone} />
    </Frame>
  )
}
