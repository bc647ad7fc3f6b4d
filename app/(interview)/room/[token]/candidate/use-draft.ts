import { useEffect, useRef } from 'react'
import type { Draft } from '#core/interview/event.ts'

/**
 * Says what is being written a moment after each change, and when the page is left. Returns what says it at once.
 * @param known what the server knows already
 */
export const useDraft = (draft: Draft, known: Draft | null, write: (draft: Draft) => void): (() => void) => {
  const said = useRef(textOf(known ?? { words: '' }))
  const text = textOf(draft)
  const settle = useRef(() => {})
  settle.current = () => {
    if (text === said.current) return
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

const textOf = (draft: Draft): string => JSON.stringify(draft)

const MOMENT = 300
