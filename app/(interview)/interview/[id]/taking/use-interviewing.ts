import { useEffect } from 'react'
import { fulfil } from './fulfil.ts'
import { sceneOf } from './interviewing.ts'
import type { InterviewingState } from './interviewing-state.ts'
import { wishOf } from './keys.ts'

/** Starts the interview's page: time, keys wherever the focus is, and what to do when the page is left and come back to. */
export const useInterviewing = (state: InterviewingState, shortcuts: boolean): void => {
  useEffect(() => {
    void state.start()
    const timer = setInterval(state.tick, 1000)
    const look = () => {
      if (document.visibilityState === 'hidden') state.hide()
      else void state.sync()
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
      const now = state.read()
      if (now.panel !== 'none' || event.defaultPrevented) return
      if (event.key === 'Escape' && document.activeElement instanceof HTMLElement)
        document.activeElement.blur()
      const wish = wishOf(event, sceneOf(now).tag, shortcuts)
      if (wish === null || !fulfil(state, wish)) return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [state, shortcuts])
}
