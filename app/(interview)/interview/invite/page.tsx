import type { Metadata } from 'next'
import { Above } from '#app/_ui/above.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { Heading } from '#app/_ui/heading.tsx'
import { NeedsScript } from '#app/_ui/needs-script.tsx'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readLivePacks } from '#store/question/packs.ts'
import { PacksNav } from '../setup/packs-nav.tsx'
import { PlanFields } from '../setup/plan-fields.tsx'
import { paramsOf, type Search } from '../setup/search-params.ts'
import { readUsualPlan } from '../setup/usual-plan.ts'
import { wantedPlan } from '../setup/wanted-plan.ts'
import { OpenRoom } from './open-room.tsx'

export const metadata: Metadata = { title: 'Interview somebody else' }

/** Opens a room for two: sets it up, and gives the one link to send. */
export default async function InvitePage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const asked = paramsOf(await searchParams)
  const db = await database()
  const packs = await readLivePacks(db.sql.read)
  const plan = wantedPlan(asked, packs, await readUsualPlan(db, await readLearner(db), 'paired'))
  const pack = packs.find(({ id }) => id === plan?.packId)
  return (
    <Frame current="interview" below>
      <Above href="/interview">Interview</Above>
      <Heading>Interview somebody else</Heading>
      <p className="text-ink-2">
        You lead: you see the script, what a good answer says, and a scorecard. The candidate sees what you
        ask and the clock, and nothing of the rest ever reaches their browser.
      </p>
      <NeedsScript what="A room, on both sides," />
      {plan !== null && pack !== undefined && (
        <>
          <PacksNav packs={packs} chosen={pack.id} path="/interview/invite" />
          <OpenRoom key={pack.id}>
            <PlanFields pack={pack} plan={plan} />
          </OpenRoom>
        </>
      )}
    </Frame>
  )
}
