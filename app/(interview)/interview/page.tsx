import type { Metadata } from 'next'
import { Frame } from '#app/_ui/frame.tsx'
import { Heading } from '#app/_ui/heading.tsx'
import { Section } from '#app/_ui/section.tsx'
import { SaveState } from '#app/(review)/study/save-state.tsx'
import type { Pack } from '#core/question/pack.ts'
import { database } from '#store/db.ts'
import { listInterviews } from '#store/interview/list-interviews.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readLivePacks } from '#store/question/packs.ts'
import { Past } from './past.tsx'
import { QuickStart } from './quick-start.tsx'
import { readRunning } from './read-running.ts'
import { Running } from './running.tsx'
import { PacksNav } from './setup/packs-nav.tsx'
import { paramsOf, type Search } from './setup/search-params.ts'
import { SetupForm } from './setup/setup-form.tsx'
import { readUsualPlan } from './setup/usual-plan.ts'
import { type WantedPlan, wantedPlan } from './setup/wanted-plan.ts'

// A form that is posted without its origin is refused.
export const metadata: Metadata = { title: 'Interview', referrer: 'same-origin' }

const LATEST = 5

export default async function InterviewPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const asked = paramsOf(await searchParams)
  const now = Date.now()
  const db = await database()
  const learner = await readLearner(db)
  const packs = await readLivePacks(db.sql.read)
  const [running, past, usual] = await Promise.all([
    readRunning(db, learner),
    listInterviews(db, learner.id, { over: true }, LATEST),
    readUsualPlan(db, learner, 'alone'),
  ])
  const plan = wantedPlan(asked, packs, usual)
  const pack = packs.find(({ id }) => id === plan?.packId)
  const quick = wantedPlan(new URLSearchParams(), packs, usual)
  const nothing = asked.has('nothing-fits')
  return (
    <Frame current="interview" end={<SaveState />}>
      <Heading>Interview</Heading>
      <p className="text-ink-2">
        A mock interview against the clock: explain, ask, decide, be probed. What you said is held against
        what a good answer says, word by word, and what you missed can go back into study.
      </p>
      <Running interviews={running} packs={packs} now={now} />
      {plan === null || pack === undefined || quick === null ? (
        <p className="mt-4 text-ink-2">
          There are no questions yet. Run “npm run content -- check” to see why.
        </p>
      ) : (
        <>
          {!nothing && (
            <QuickStart plan={quick} packs={packs} again={usual !== null} quiet={running.length > 0} />
          )}
          <section className="mt-10">
            <h2 className="text-lg font-semibold tracking-tight">Set it up yourself</h2>
            {nothing && (
              <p
                role="alert"
                className="mt-3 rounded-lg border-l-4 border-warm bg-warm-wash px-4 py-3 text-[0.9375rem]"
              >
                There are not enough questions for that. {whatToWiden(plan, pack)}
              </p>
            )}
            <PacksNav packs={packs} chosen={pack.id} path="/interview" />
            <SetupForm key={pack.id} pack={pack} plan={plan} quiet={!nothing} />
          </section>
          <Section
            title="Interview somebody else"
            words="Open a room and send one link. They see what is asked and the clock; you see the script, the key points to tick, probes to push, and a scorecard."
          >
            <a
              href="/interview/invite"
              className="inline-flex min-h-11 items-center rounded-lg border border-edge bg-raised px-4 font-semibold no-underline hover:border-ink"
            >
              Open a room
            </a>
          </Section>
        </>
      )}
      <Past interviews={past.interviews} packs={packs} timeZone={learner.clock.timeZone} />
    </Frame>
  )
}

const whatToWiden = ({ axes, level, minutes }: WantedPlan, { levels }: Pack): string => {
  const wider = [
    ...(axes.length > 0 ? ['more axes'] : []),
    ...(level === levels.at(-1) ? [] : ['a higher level']),
    ...(minutes > 10 ? ['less time'] : []),
  ]
  return wider.length === 0 ? 'Load more of them.' : `Choose ${wider.join(' or ')}.`
}
