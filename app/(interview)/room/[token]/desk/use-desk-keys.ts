import { pressedOf } from '#app/_ui/question/answer-keys.ts'
import { useKeydown } from '#app/_ui/use-keydown.ts'
import { feedbackOf } from '#core/interview/feedback-of.ts'
import { nextAsk } from '#core/interview/next-ask.ts'
import { useSingleKeys } from '../single-keys.ts'
import { type AtDesk, isGiven } from './at-desk.ts'
import { REPLY } from './clarifications.tsx'
import { type DeskWish, deskWishOf } from './keys.ts'
import { NOTE } from './notes.tsx'
import { NOTHING_SELECTED, type Quote, selectedQuote } from './quote.ts'
import { SCORECARD } from './scorecard.tsx'
import { flipsOf, probesOf, roundAt } from './to-put.ts'

type Does = {
  readonly keys: () => void
  readonly say: (words: string | null) => void
  readonly quote: (quote: Quote) => void
}

/** Keys of the desk, wherever the focus is but in a field. */
export const useDeskKeys = (desk: AtDesk, listens: boolean, does: Does): void => {
  const [on] = useSingleKeys()
  useKeydown(
    () => listens,
    (event) => {
      // The answer's words are selected in a field that takes no letters, so keys work in it as well.
      const inAnswer = event.target instanceof HTMLTextAreaElement && event.target.readOnly
      const plainKey = inAnswer && !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat
      if (!(inAnswer ? on && plainKey : pressedOf(event, on) === 'key')) return false
      const wish = deskWishOf(event.key)
      return wish !== null && fulfil(desk, wish, does)
    },
  )
}

/** Does what a key asks for; false where it makes no sense just now. */
const fulfil = (desk: AtDesk, wish: DeskWish, does: Does): boolean => {
  const { script, state, shown, act } = desk
  const running = state.status === 'running'
  switch (wish.tag) {
    case 'tick': {
      if (shown === null) return false
      const point = feedbackOf(script, state, shown.ask).points[wish.place]
      if (point === undefined) return false
      act({ tag: 'marked', ask: shown.ask.ask, keyPoint: wish.place, said: !point.said })
      return true
    }
    case 'reveal': {
      const question = shown?.found.round.item?.question
      const there = question?.kind === 'scenario' && question.clarifications[wish.place] !== undefined
      if (!running || !there || shown === null || isGiven(state, shown, wish.place)) return false
      act({ tag: 'revealed', ask: shown.ask.ask, clarification: wish.place })
      return true
    }
    case 'probe':
    case 'flip': {
      const round = roundAt(state)
      if (!running || round === null) return false
      const one = (wish.tag === 'probe' ? probesOf : flipsOf)(script, state, round)[wish.place]
      if (one === undefined || one.isPut) return false
      act({ tag: 'put', ask: one.ask })
      return true
    }
    case 'next': {
      if (state.status === 'waiting') {
        act({ tag: 'began' })
        return true
      }
      const next = running ? nextAsk(script, state, desk.now()) : null
      if (next !== null) act({ tag: 'put', ask: next })
      return next !== null
    }
    case 'pause':
      if (!running && state.status !== 'paused') return false
      act({ tag: running ? 'paused' : 'resumed' })
      return true
    case 'quote': {
      const quote = shown?.ask.answer == null ? null : selectedQuote(shown.ask.ask)
      does.say(quote === null ? NOTHING_SELECTED : null)
      if (quote !== null) does.quote(quote)
      return true
    }
    case 'note':
      return focus(NOTE)
    case 'reply':
      return focus(REPLY)
    case 'score':
      return focus(SCORECARD)
    case 'keys':
      does.keys()
      return true
  }
}

const focus = (id: string): boolean => {
  const element = document.getElementById(id)
  element?.focus()
  element?.scrollIntoView({ block: 'nearest' })
  return element !== null
}
