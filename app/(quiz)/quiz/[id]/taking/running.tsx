'use client'

import { useRef, useState, useSyncExternalStore } from 'react'
import { KeysDialog } from '#app/_ui/keys-dialog.tsx'
import { useArrival } from '#app/_ui/use-arrival.ts'
import type { AttemptView } from '#core/quiz/attempt.ts'
import { Announced } from './announced.tsx'
import { AskedPlace } from './asked-place.tsx'
import { CheckedPlace } from './checked-place.tsx'
import { Closed } from './closed.tsx'
import { HandInDialog } from './hand-in-dialog.tsx'
import { keyListOf } from './keys.ts'
import { MapDialog } from './map-dialog.tsx'
import { standingsOf } from './standing.ts'
import { StatusBar } from './status-bar.tsx'
import { isChecked } from './taking.ts'
import { createTaking } from './taking-state.ts'
import { TimeLeft } from './time-left.tsx'
import { useTaking } from './use-taking.ts'

type RunningProps = { readonly attempt: AttemptView; readonly shortcuts: boolean }

/** An exam or a practice while it runs: one question at a time, and always what is left. */
export function Running({ attempt, shortcuts }: RunningProps) {
  const [state] = useState(() => createTaking(attempt))
  const taking = useSyncExternalStore(state.subscribe, state.read, state.readServer)
  useTaking(state, shortcuts)

  const heading = useRef<HTMLHeadingElement>(null)
  const checked = isChecked(taking)
  const verdict = checked ? (taking.verdicts.get(taking.place) ?? null) : null
  // A verdict that is on its way has no heading yet.
  const view = !checked ? 'asked' : verdict?.tag === 'shown' ? 'verdict' : null
  useArrival(heading, taking.closed !== 'no' ? taking.closed : view && `${taking.place} ${view}`, true)

  const { mode } = taking.attempt.plan
  const standings = standingsOf(taking.attempt, taking.places, taking)
  const close = () => state.show('none')
  // A dialog lies over the clock of the page, and what is outside of it is not read out.
  const { endsAt } = taking.attempt
  const time = endsAt !== null && <TimeLeft endsAt={endsAt} atFirst={attempt.now} now={state.now} />
  if (taking.closed !== 'no') return <Closed mode={mode} over={taking.closed === 'over'} heading={heading} />
  return (
    <>
      <StatusBar taking={taking} standings={standings} state={state} />
      <Announced standings={standings} verdict={verdict} />
      {checked ? (
        <CheckedPlace key={taking.place} taking={taking} state={state} verdict={verdict} heading={heading} />
      ) : (
        <AskedPlace key={taking.place} taking={taking} state={state} heading={heading} />
      )}
      {taking.panel === 'keys' && <KeysDialog list={keyListOf(mode)} shortcuts={shortcuts} close={close} />}
      {taking.panel === 'map' && (
        <MapDialog time={time} standings={standings} place={taking.place} go={state.go} close={close} />
      )}
      {taking.panel === 'hand-in' && (
        <HandInDialog
          mode={mode}
          time={time}
          standings={standings}
          go={state.go}
          handIn={state.handIn}
          close={close}
        />
      )}
    </>
  )
}
