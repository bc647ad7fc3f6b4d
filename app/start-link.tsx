'use client'

import { useEffect } from 'react'

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
    <a
      href="/study"
      className="inline-flex min-h-11 items-center rounded-lg bg-ink px-6 font-semibold text-paper no-underline hover:bg-ink-2"
    >
      Start
      <span aria-hidden="true" className="ml-2 opacity-75 max-sm:hidden">
        ↵
      </span>
    </a>
  )
}
