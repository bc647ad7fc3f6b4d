import { useEffect, useRef } from 'react'
import { useArrival } from '#app/_ui/use-arrival.ts'
import type { Turn } from '#core/review/session.ts'
import { Finished } from './finished.tsx'
import type { Study } from './study-state.ts'
import type { View } from './view.ts'

type BetweenProps = {
  readonly view: View
  readonly turn: Exclude<Turn, { readonly tag: 'asking' | 'answered' }>
  readonly study: Study
  /** The day holds what the plan for an interview says. */
  readonly planned: boolean
}

/** No question is at hand: more are asked for, a card comes back in some minutes, or the day is done. */
export function Between({ view, turn, study, planned }: BetweenProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const started = view.session.history.length > 0
  useArrival(heading, turn.tag, !started)

  const until = turn.tag === 'waiting' ? turn.until : null
  useEffect(() => {
    if (until === null) return
    const timer = setTimeout(study.refill, Math.max(1000, until - Date.now()))
    return () => clearTimeout(timer)
  }, [until, study])

  return (
    <div>
      <h1
        ref={heading}
        tabIndex={-1}
        className="text-[1.75rem] leading-tight font-semibold tracking-[-0.02em] text-balance sm:text-[2.25rem]"
      >
        {titleOf(turn, view.away, started)}
      </h1>
      <p className="mt-3 text-ink-2">
        {turn.tag === 'done' && planned ? PLANNED : wordsOf(turn, view.away, started)}
      </p>
      {started && <Finished session={view.session} undo={study.undo} />}
      {!started && turn.tag !== 'empty' && (
        <p className="mt-6 flex flex-wrap gap-x-6">
          <a href="/questions" className="inline-flex min-h-11 items-center">
            Read the questions
          </a>
          <a href={planned ? '/plan' : '/settings'} className="inline-flex min-h-11 items-center">
            {planned ? 'See the plan' : 'Change the daily limits'}
          </a>
        </p>
      )}
    </div>
  )
}

const PLANNED =
  'What the plan holds for today is answered. The next day asks what then adds most to what you will remember at the interview.'

const titleOf = (turn: BetweenProps['turn'], away: boolean, started: boolean): string => {
  switch (turn.tag) {
    case 'empty':
      return away ? 'The server does not answer' : 'One moment'
    case 'waiting':
      return started ? 'Done, but for what comes back shortly' : 'The next one comes back shortly'
    case 'done':
      return started ? 'Done for today' : 'Nothing is due'
  }
}

const wordsOf = (turn: BetweenProps['turn'], away: boolean, started: boolean): string => {
  switch (turn.tag) {
    case 'empty':
      return away
        ? 'Your answers are kept in this browser and will be saved as soon as it is back. This page keeps trying.'
        : 'Looking for what is due next.'
    case 'waiting':
      return `A question you have just been learning comes back at ${timeOf(turn.until)}. Wait here and it will be asked, or leave it for later.`
    case 'done':
      return started
        ? 'Nothing more is due. What you answered comes back just before you would forget it.'
        : 'Everything asked of you today is answered. Questions come back just before you would forget them.'
  }
}

const timeOf = (at: number) =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
