import { useEffect } from 'react'
import { fulfil } from './fulfil.ts'
import { wishOf } from './keys.ts'
import { isChecked } from './taking.ts'
import type { TakingState } from './taking-state.ts'

/** Starts the attempt's page: time, keys wherever the focus is, and what to do when the page is left and come back to. */
export const useTaking = (state: TakingState, shortcuts: boolean): void => {
  useEffect(() => {
    void state.start()
    const timer = setInterval(state.tick, TICK)
    const look = () => {
      if (document.visibilityState === 'hidden') return state.hide()
      state.appear()
      state.tick()
    }
    document.addEventListener('visibilitychange', look)
    addEventListener('pagehide', state.hide)
    addEventListener('focus', state.sync)
    addEventListener('online', state.sync)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pagehide', state.hide)
      removeEventListener('focus', state.sync)
      removeEventListener('online', state.sync)
    }
  }, [state])

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const taking = state.read()
      if (taking.panel !== 'none' || taking.closed !== 'no' || event.defaultPrevented) return
      if (event.key === 'Escape' && document.activeElement instanceof HTMLElement)
        document.activeElement.blur()
      const wish = wishOf(event, isChecked(taking), shortcuts)
      if (wish === null || !fulfil(state, wish)) return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [state, shortcuts])
}

const TICK = 250
