import { ANSWER_FIELD, INQUIRY_FIELD } from './field-ids.ts'
import { askedNow, sceneOf } from './interviewing.ts'
import type { InterviewingState } from './interviewing-state.ts'
import type { Wish } from './keys.ts'

/** Does what a key asks for; false where it makes no sense just now. */
export const fulfil = (state: InterviewingState, wish: Wish): boolean => {
  const now = state.read()
  const scene = sceneOf(now).tag
  const question = askedNow(now.view)?.question ?? null
  const decides = scene === 'asking' && question?.kind === 'scenario'
  switch (wish.tag) {
    case 'pick': {
      const choice = decides ? now.view.choices[wish.place] : undefined
      if (choice !== undefined) state.change({ choice: choice.id })
      return choice !== undefined
    }
    case 'sure':
      if (decides) state.change({ confidence: wish.confidence })
      return decides
    case 'hand-in':
      void state.handIn()
      return true
    case 'write':
      return focus(ANSWER_FIELD)
    case 'inquire':
      return focus(INQUIRY_FIELD)
    case 'go':
      if (scene === 'begin') state.begin()
      else if (scene === 'feedback') state.goOn()
      else if (scene === 'paused') state.resume()
      else return false
      return true
    case 'pause':
      if (scene === 'asking') state.pause()
      else if (scene === 'paused') state.resume()
      return scene === 'asking' || scene === 'paused'
    case 'stop':
      if (scene !== 'over' && scene !== 'begin') state.show('stop')
      return scene !== 'over' && scene !== 'begin'
    case 'keys':
      state.show('keys')
      return true
  }
}

const focus = (id: string): boolean => {
  const field = document.getElementById(id)
  field?.focus()
  return field !== null
}
