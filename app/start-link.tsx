'use client'

import { useEffect } from 'react'
import { PRIMARY } from '#app/_ui/button.ts'

/** Starts the day's questions; so does Enter, wherever it means nothing else. */
export function StartLink() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const busy =
        event.target instanceof Element && event.target.closest('a, button, summary, input') !== null
      if (event.key === 'Enter' && !busy && !event.repeat) location.assign('/study')
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <a href="/study" className={PRIMARY}>
      Start
      <span aria-hidden="true" className="opacity-75 max-sm:hidden">
        ↵
      </span>
    </a>
  )
}
