import { useKeydown } from '#app/_ui/use-keydown.ts'
import { usePageLife } from '#app/_ui/use-page-life.ts'
import { fulfil } from './fulfil.ts'
import { wishOf } from './keys.ts'
import { isChecked } from './taking.ts'
import type { TakingState } from './taking-state.ts'

export const useTaking = (state: TakingState, shortcuts: boolean): void => {
  usePageLife(state, TICK)
  useKeydown(
    () => {
      const { panel, closed } = state.read()
      return panel === 'none' && closed === 'no'
    },
    (event) => {
      const wish = wishOf(event, isChecked(state.read()), shortcuts)
      return wish !== null && fulfil(state, wish)
    },
  )
}

const TICK = 250
