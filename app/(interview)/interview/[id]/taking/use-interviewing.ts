import { useKeydown } from '#app/_ui/use-keydown.ts'
import { usePageLife } from '#app/_ui/use-page-life.ts'
import { fulfil } from './fulfil.ts'
import { sceneOf } from './interviewing.ts'
import type { InterviewingState } from './interviewing-state.ts'
import { wishOf } from './keys.ts'

export const useInterviewing = (state: InterviewingState, shortcuts: boolean): void => {
  usePageLife(state, TICK)
  useKeydown(
    () => state.read().panel === 'none',
    (event) => {
      const wish = wishOf(event, sceneOf(state.read()).tag, shortcuts)
      return wish !== null && fulfil(state, wish)
    },
  )
}

const TICK = 1000
