import { useEffect, useRef } from 'react'
import type { Draft } from '#core/interview/event.ts'

/**
 * Says what is being written a moment after each change, and when the page is left. Returns what says it at once.
 * @param draft null while nothing was written here
 */
export const useDraft = (draft: Draft | null, write: (draft: Draft) => void): (() => void) => {
  const said = useRef(NOTHING)
  const text = JSON.stringify(draft)
  const settle = useRef(() => {})
  settle.current = () => {
    if (draft === null || text === said.current) return
    said.current = text
    write(draft)
  }
  useEffect(() => {
    if (text === said.current) return
    const timer = setTimeout(() => settle.current(), MOMENT)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    const leave = () => settle.current()
    addEventListener('pagehide', leave)
    return () => {
      leave()
      removeEventListener('pagehide', leave)
    }
  }, [])
  return () => settle.current()
}

const NOTHING = JSON.stringify(null)

const MOMENT = 300
