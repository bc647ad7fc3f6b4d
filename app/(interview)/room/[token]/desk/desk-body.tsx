import { useRef, useState } from 'react'
import { QUESTION_TITLE } from '#app/_ui/question/title.ts'
import { useArrival } from '#app/_ui/use-arrival.ts'
import type { InterviewerScript, InterviewerView } from '#core/interview/view.ts'
import { KeysSheet } from '../keys-sheet.tsx'
import type { Live, RoomLive } from '../live/room-live.ts'
import { AfterEnd, Over } from './after-end.tsx'
import { stateAhead } from './ahead.ts'
import { AskPanel } from './ask-panel.tsx'
import { type AtDesk, shownOf } from './at-desk.ts'
import { DeskBar } from './desk-bar.tsx'
import { EndDialog } from './end-dialog.tsx'
import { GuestLink, LinkDialog } from './guest-link.tsx'
import { DESK_KEYS } from './keys.ts'
import { Notes } from './notes.tsx'
import { Past } from './past.tsx'
import { PutNext } from './put-next.tsx'
import type { Quote } from './quote.ts'
import { Scorecard } from './scorecard.tsx'
import { ScriptList } from './script-list.tsx'
import { useDeskKeys } from './use-desk-keys.ts'

type DeskBodyProps = {
  readonly room: RoomLive
  readonly live: Live
  readonly view: InterviewerView
  readonly script: InterviewerScript
  readonly hosts: readonly string[]
  readonly arrived: boolean
}

export function DeskBody({ room, live, view, script, hosts, arrived }: DeskBodyProps) {
  const [picked, pick] = useState<string | null>(null)
  const [panel, open] = useState<'none' | 'keys' | 'link' | 'end'>('none')
  const [quote, setQuote] = useState<Quote | null>(null)
  const waiting = live.waiting.filter(({ interviewId }) => interviewId === view.id)
  const state = stateAhead(script, view.state, waiting, room.now() - Date.now())
  const over = state.status === 'over'
  const [past, openPast] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useArrival(heading, over || state.status === 'waiting' ? state.status : 'going', !arrived)
  const desk: AtDesk = {
    view,
    here: live.room,
    script,
    state,
    now: room.now,
    act: (deed) => {
      // What is asked now is what the interviewer wants to see.
      if (deed.tag === 'put') pick(null)
      room.act(deed)
    },
    // Keys do nothing to what is folded up.
    shown: over && !past ? null : shownOf(script, state, picked),
    show: (ask) => {
      pick(ask)
      openPast(true)
    },
  }
  useDeskKeys(desk, panel === 'none', {
    keys: () => open('keys'),
    say: room.say,
    quote: setQuote,
  })
  const asked = desk.shown !== null && (
    <AskPanel key={desk.shown.ask.ask} desk={desk} shown={desk.shown} quote={setQuote} say={room.say} />
  )
  const notes = <Notes key="notes" desk={desk} />
  const scorecard = <Scorecard key="scorecard" desk={desk} quote={quote} drop={() => setQuote(null)} />
  return (
    <>
      <DeskBar desk={desk} open={open} />
      <p role="alert" className="mb-3 text-[0.9375rem] text-wrong empty:hidden">
        {live.refused}
      </p>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-7 gap-y-8 lg:grid-cols-[14rem_minmax(0,1fr)_23rem] lg:grid-rows-[auto_1fr]">
        <div className="max-lg:order-last lg:row-span-2">
          <ScriptList desk={desk} />
        </div>
        <div className="min-w-0 lg:col-start-2">
          {over && <Over state={state} heading={heading} />}
          {state.status === 'waiting' && (
            <GuestLink heading={heading} here={live.room} token={room.token} hosts={hosts} />
          )}
          {!over && state.status !== 'waiting' && desk.shown === null && (
            <>
              <h1 ref={heading} tabIndex={-1} className={QUESTION_TITLE}>
                The interview runs
              </h1>
              <p className="mt-2 text-ink-2">Ask the first question: it stands under “Ask next”.</p>
            </>
          )}
          {!over && asked}
        </div>
        <div className="grid min-w-0 content-start gap-8 lg:col-start-3 lg:row-span-2 lg:row-start-1">
          {!over && <PutNext desk={desk} />}
          {/* Then the scores are what is left to give, above all. */}
          {over ? [scorecard, notes] : [notes, scorecard]}
        </div>
        {over && (
          <div className="grid min-w-0 content-start gap-10 lg:col-start-2">
            <div className="*:first:mt-0">
              <AfterEnd desk={desk} room={room} />
            </div>
            {state.asks.length > 0 && (
              <Past picked={picked} open={past} toggle={openPast}>
                {asked}
              </Past>
            )}
          </div>
        )}
      </div>
      {panel === 'keys' && <KeysSheet list={DESK_KEYS} close={() => open('none')} />}
      {panel === 'link' && (
        <LinkDialog
          here={live.room}
          token={room.token}
          hosts={hosts}
          other="candidate"
          close={() => open('none')}
        />
      )}
      {panel === 'end' && (
        <EndDialog
          close={() => open('none')}
          end={() => {
            open('none')
            room.act({ tag: 'ended' })
          }}
        />
      )}
    </>
  )
}
