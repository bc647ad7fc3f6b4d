'use client'

import { useRef, useState, useSyncExternalStore } from 'react'
import { Key } from '#app/_ui/key.tsx'
import { KeysDialog } from '#app/_ui/keys-dialog.tsx'
import { useArrival } from '#app/_ui/use-arrival.ts'
import type { CandidateView } from '#core/interview/view.ts'
import { AnswerForm } from './answer-form.tsx'
import { AskedHead, titleOf } from './asked-head.tsx'
import { Begin } from './begin.tsx'
import { ClockBar } from './clock-bar.tsx'
import { Feedback } from './feedback.tsx'
import { Inquiries } from './inquiries.tsx'
import { type Scene, sceneOf } from './interviewing.ts'
import { createInterviewing } from './interviewing-state.ts'
import { KEY_LIST } from './keys.ts'
import { Paused } from './paused.tsx'
import { StopDialog } from './stop-dialog.tsx'
import { useInterviewing } from './use-interviewing.ts'
import { Waiting } from './waiting.tsx'

type TakingProps = {
  readonly view: CandidateView
  readonly shortcuts: boolean
  /** Name of the operator's model, where one is set up. */
  readonly model: string | null
}

/** An interview alone while it runs: one question at a time, and the time. */
export function Taking({ view: first, shortcuts, model }: TakingProps) {
  const [state] = useState(() => createInterviewing(first))
  const now = useSyncExternalStore(state.subscribe, state.read, state.readServer)
  useInterviewing(state, shortcuts)

  const { view } = now
  const scene = sceneOf(now)
  const heading = useRef<HTMLHeadingElement>(null)
  useArrival(heading, arrivalOf(scene), true)
  const last = view.asks.at(-1)
  const runs = ['asking', 'feedback', 'waiting'].includes(scene.tag) && last !== undefined
  const close = () => state.show('none')

  return (
    <>
      {runs && (
        <ClockBar
          view={view}
          atFirst={first.now}
          now={state.now}
          pause={scene.tag === 'asking' ? state.pause : null}
        />
      )}
      {scene.tag === 'begin' && <Begin view={view} heading={heading} begin={state.begin} />}
      {scene.tag === 'paused' && <Paused view={view} heading={heading} resume={state.resume} />}
      {(scene.tag === 'waiting' || scene.tag === 'over') && (
        <Waiting
          heading={heading}
          over={scene.tag === 'over'}
          answered={last === undefined || view.current !== null ? null : titleOf(last)}
          away={now.away}
        />
      )}
      {scene.tag === 'asking' && (
        <div key={scene.asked.ask}>
          <AskedHead asked={scene.asked} view={view} heading={heading} />
          {scene.asked.kind === 'scenario' && <Inquiries asked={scene.asked} now={now} state={state} />}
          <AnswerForm asked={scene.asked} now={now} state={state} />
        </div>
      )}
      {scene.tag === 'feedback' && (
        <Feedback
          key={scene.asked.ask}
          asked={scene.asked}
          view={view}
          state={state}
          model={model}
          heading={heading}
        />
      )}
      {scene.tag !== 'over' && scene.tag !== 'begin' && (
        <p className="mt-8 flex flex-wrap gap-x-4 text-sm text-ink-3">
          <button type="button" className={QUIET} onClick={() => state.show('stop')}>
            End the interview
            <Key className="max-sm:hidden">e</Key>
          </button>
          <button type="button" className={QUIET} onClick={() => state.show('keys')}>
            All keys
            <Key className="max-sm:hidden">?</Key>
          </button>
        </p>
      )}
      {now.panel === 'keys' && <KeysDialog list={KEY_LIST} shortcuts={shortcuts} close={close} />}
      {now.panel === 'stop' && <StopDialog end={state.end} close={close} />}
    </>
  )
}

const QUIET = 'flex min-h-11 items-center gap-1.5 hover:text-ink'

/** What has come into view; what is on its way moves no focus. */
const arrivalOf = (scene: Scene): string | null => {
  if (scene.tag === 'waiting') return null
  return 'asked' in scene ? `${scene.tag} ${scene.asked.ask}` : scene.tag
}
