import type { Wish } from './keys.ts'
import { isChecked, itemAt } from './taking.ts'
import type { TakingState } from './taking-state.ts'

/** Does what a key asks for; false where it makes no sense just now. */
export const fulfil = (state: TakingState, wish: Wish): boolean => {
  const taking = state.read()
  const { question } = itemAt(taking)
  const scenario = !isChecked(taking) && question.kind === 'scenario' ? question : null
  switch (wish.tag) {
    case 'pick': {
      const choice = scenario === null ? undefined : taking.attempt.choices[wish.place]
      if (choice !== undefined) state.change({ choice: choice.id })
      return choice !== undefined
    }
    case 'reason': {
      const asked = scenario?.reasons.some(({ id }) => id === wish.id) ?? false
      if (asked) state.toggle(wish.id)
      return asked
    }
    case 'sure':
      if (scenario !== null) state.change({ confidence: wish.confidence })
      return scenario !== null
    case 'knew': {
      const verdict = taking.verdicts.get(taking.place)
      const open =
        verdict?.tag === 'shown' && question.kind === 'recall' && verdict.answer.words === undefined
      if (open) state.sayKnew(wish.knew)
      return open
    }
    case 'go':
      proceed(state)
      return true
    case 'back':
      state.back()
      return true
    case 'flag':
      state.flag()
      return true
    case 'map':
    case 'hand-in':
    case 'keys':
      state.show(wish.tag)
      return true
  }
}

/** What Enter and the last button do: an exam goes on, a practice first checks. */
export const proceed = (state: TakingState): void => {
  const taking = state.read()
  if (taking.attempt.plan.mode === 'exam' || isChecked(taking)) state.on()
  else state.check()
}
