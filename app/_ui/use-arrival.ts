import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Moves focus to what has come into view, and the view to its beginning. `quiet`: not the first time. */
export const useArrival = (
  heading: RefObject<HTMLElement | null>,
  key: string | null,
  quiet = false,
): void => {
  const skip = useRef(quiet)
  useLayoutEffect(() => {
    const first = skip.current
    skip.current = false
    if (first || key === null) return
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [heading, key])
}
