import type { Metadata } from 'next'
import { Frame } from '#app/_ui/frame.tsx'
import { Heading } from '#app/_ui/heading.tsx'
import { SaveState } from '#app/(review)/study/save-state.tsx'
import { settingsOf } from '#core/learner/learner.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { SettingsForm } from './settings-form.tsx'

export const metadata: Metadata = { title: 'Settings' }

export default async function SettingsPage() {
  const learner = await readLearner(await database())
  return (
    <Frame current="settings" end={<SaveState />}>
      <Heading>Settings</Heading>
      <p className="text-[0.9375rem] text-ink-2">
        How soon you forget can be <a href="/settings/memory">learned from your answers</a>.
      </p>
      <SettingsForm
        settings={settingsOf(learner)}
        weights={learner.rules.weights}
        timeZones={zonesWith(learner.clock.timeZone)}
      />
    </Frame>
  )
}

/** All that the server knows, with the learner's own, which may go by an older name. */
const zonesWith = (own: string): readonly string[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', own])].sort()
