import type { Wish } from './keys.ts'
import type { Study } from './study-state.ts'

/** Does what a key asks for; false where it makes no sense just now. */
export const fulfil = (study: Study, wish: Wish): boolean => {
  const { turn, history } = study.read().session
  const item = 'item' in turn ? turn.item : null
  const scenario = turn.tag === 'asking' && item?.question.kind === 'scenario' ? item.question : null
  switch (wish.tag) {
    case 'pick': {
      const choice = scenario === null ? undefined : item?.choices[wish.place]
      if (choice !== undefined) study.change({ choice: choice.id })
      return choice !== undefined
    }
    case 'reason': {
      const asked = item?.part === 'main' && scenario?.reasons.some(({ id }) => id === wish.id)
      if (asked) study.toggle(wish.id)
      return asked ?? false
    }
    case 'sure':
      if (scenario !== null) study.change({ confidence: wish.confidence })
      return scenario !== null
    case 'grade':
      if (turn.tag === 'answered') study.give(wish.grade)
      return turn.tag === 'answered'
    case 'knew':
      if (turn.tag === 'answered' && item?.question.kind === 'recall') study.sayKnew(wish.knew)
      return turn.tag === 'answered'
    case 'go':
      if (turn.tag === 'asking') void study.check()
      else if (turn.tag === 'answered') study.accept()
      return item !== null
    case 'undo':
      study.undo()
      return turn.tag === 'answered' || history.length > 0
    case 'suspend':
      study.suspend()
      return item !== null
    case 'flag':
      if (item !== null) study.show('flag')
      return item !== null
    case 'keys':
      study.show('keys')
      return true
  }
}
