import { useEffect } from 'react'
import { fulfil } from './fulfil.ts'
import { wishOf } from './keys.ts'
import type { Study } from './study-state.ts'

/** Hears keys wherever the focus is, unless they mean something there. */
export const useKeys = (study: Study, shortcuts: boolean): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { panel, session } = study.read()
      if (panel !== 'none' || event.defaultPrevented) return
      if (event.key === 'Escape' && document.activeElement instanceof HTMLElement)
        document.activeElement.blur()
      const wish = wishOf(event, session.turn.tag === 'answered', shortcuts)
      if (wish === null || !fulfil(study, wish)) return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [study, shortcuts])
}
