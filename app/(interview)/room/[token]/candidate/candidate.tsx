'use client'

import { useEffect, useRef, useState } from 'react'
import { pressedOf } from '#app/_ui/question/answer-keys.ts'
import { useArrival } from '#app/_ui/use-arrival.ts'
import type { CandidateView } from '#core/interview/view.ts'
import { LinkDialog } from '../desk/guest-link.tsx'
import { MutualFeedback } from '../feedback-form.tsx'
import { KeysSheet } from '../keys-sheet.tsx'
import { LineState } from '../line-state.tsx'
import type { Live, RoomLive } from '../live/room-live.ts'
import { NextRound } from '../next-round.tsx'
import { RoomFrame } from '../room-frame.tsx'
import { useSingleKeys } from '../single-keys.ts'
import { candidateAhead } from './ahead.ts'
import { AnswerForm } from './answer-form.tsx'
import { Context } from './context.tsx'
import { Earlier } from './earlier.tsx'
import { Exchanges } from './exchanges.tsx'
import { CANDIDATE_KEYS } from './keys.ts'
import { Prompt } from './prompt.tsx'
import { StatusBar } from './status-bar.tsx'
import { Waiting } from './waiting.tsx'

type CandidateProps = {
  readonly room: RoomLive
  readonly live: Live
  readonly view: CandidateView
  readonly hosts: readonly string[]
  /** It is another round than the one that the page was opened with. */
  readonly arrived: boolean
}

/** What the candidate sees: what is asked now, and what was given on asking. */
export function Candidate({ room, live, view: known, hosts, arrived }: CandidateProps) {
  const view = candidateAhead(known, live.waiting)
  const heading = useRef<HTMLHeadingElement>(null)
  const [keys, showKeys] = useState(false)
  const [link, showLink] = useState(false)
  const [singleKeys] = useSingleKeys()
  const current = view.asks.find(({ ask }) => ask === view.current) ?? null
  const over = view.status === 'over'
  useArrival(heading, over ? 'over' : (current?.ask ?? `${view.status} ${view.asks.length}`), !arrived)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (pressedOf(event, singleKeys) === 'key' && event.key === '?') showKeys(true)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [singleKeys])

  return (
    <RoomFrame
      end={
        <>
          {/* After a swap the host sits here, and is still the one who can let another browser in. */}
          {live.room.seat === 'host' && (
            <button type="button" aria-haspopup="dialog" onClick={() => showLink(true)} className={QUIET}>
              Link
            </button>
          )}
          <button type="button" aria-haspopup="dialog" onClick={() => showKeys(true)} className={QUIET}>
            Keys
          </button>
        </>
      }
    >
      <StatusBar view={view} now={room.now} />
      <LineState line={live.line} waiting={live.waiting} />
      <p role="alert" className="mb-3 text-[0.9375rem] text-wrong empty:hidden">
        {live.refused !== null && `${live.refused} What you wrote is kept.`}
      </p>
      {current !== null && !over ? (
        <>
          <Prompt ask={current} heading={heading} />
          <Context ask={current} asks={view.asks} />
          <Exchanges
            key={`${current.ask} exchanges`}
            ask={current}
            paused={view.status === 'paused'}
            inquire={(words) => room.act({ tag: 'inquired', ask: current.ask, words })}
          />
          <AnswerForm
            key={current.ask}
            ask={current}
            choices={view.choices}
            paused={view.status === 'paused'}
            singleKeys={singleKeys && !keys && !link}
            write={(draft) => room.act({ tag: 'wrote', ask: current.ask, draft })}
            answer={(answer) => room.act({ tag: 'answered', ask: current.ask, answer, speech: null })}
          />
        </>
      ) : (
        <Waiting view={view} here={live.room} heading={heading} />
      )}
      {over && (
        <>
          <MutualFeedback
            other="interviewer"
            own={view.ownTold}
            theirs={view.told}
            tell={(told) => room.act({ tag: 'told', ...told })}
          />
          <NextRound room={room} seat={live.room.seat} plan={view.plan} side="candidate" id={view.id} />
        </>
      )}
      <Earlier view={view} />
      {keys && <KeysSheet list={CANDIDATE_KEYS} close={() => showKeys(false)} />}
      {link && (
        <LinkDialog
          here={live.room}
          token={room.token}
          hosts={hosts}
          other="interviewer"
          close={() => showLink(false)}
        />
      )}
    </RoomFrame>
  )
}

const QUIET = 'min-h-11 rounded-lg px-2 text-sm text-ink-2 hover:text-ink'
