import { useEffect, useRef } from 'react'

/**
 * Hears keys wherever the focus is, unless they meant something there, while `listens` says so. Escape leaves a field.
 * `press` says whether it did something.
 */
export const useKeydown = (listens: () => boolean, press: (event: KeyboardEvent) => boolean): void => {
  const latest = useRef({ listens, press })
  latest.current = { listens, press }
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !latest.current.listens()) return
      if (event.key === 'Escape' && document.activeElement instanceof HTMLElement)
        document.activeElement.blur()
      if (latest.current.press(event)) event.preventDefault()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [])
}
