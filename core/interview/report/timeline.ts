import { ranMs } from '../clock.ts'
import type { InterviewEvent } from '../event.ts'
import { BEFORE_THE_FIRST, step } from '../machine.ts'
import type { Script } from '../script.ts'
import type { Moment } from './report.ts'

/** What happened, by the calendar and by the running clock; what was written, marked or noted meanwhile is no moment. */
export const timelineOf = (script: Script, events: readonly InterviewEvent[]): readonly Moment[] => {
  let state = BEFORE_THE_FIRST
  const moments: Moment[] = []
  for (const event of events) {
    state = step(script, state, event)
    const { tag, by, at } = event
    const ms = ranMs(state.clock, at)
    switch (tag) {
      case 'began':
      case 'paused':
      case 'resumed':
      case 'ended':
        moments.push({ tag, by, at, ms, ask: null })
        break
      case 'put':
      case 'inquired':
      case 'revealed':
      case 'replied':
      case 'answered':
        moments.push({ tag, by, at, ms, ask: event.ask })
    }
  }
  return moments
}

/** What the pauses took; one that was not over at the end lasts until it. */
export const pausesOf = (
  moments: readonly Moment[],
): { readonly pauses: number; readonly pausedMs: number } => {
  let pauses = 0
  let pausedMs = 0
  let since: number | null = null
  for (const { tag, at } of moments) {
    if (tag === 'paused') {
      pauses++
      since = at
    }
    if (since !== null && (tag === 'resumed' || tag === 'ended')) {
      pausedMs += at - since
      since = null
    }
  }
  return { pauses, pausedMs }
}
