import { useEffect, useState } from 'react'
import type { InterviewerScript } from '#core/interview/view.ts'
import { pathOf } from '../live/send.ts'

/** The script of the interview, which only the interviewer's browser ever asks for. */
export const useScript = (token: string): InterviewerScript | null => {
  const [script, set] = useState<InterviewerScript | null>(null)
  useEffect(() => {
    let over = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = async () => {
      const found = await fetchScript(token)
      if (over) return
      if (found === null) timer = setTimeout(() => void read(), AGAIN)
      else set(found)
    }
    void read()
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [token])
  return script
}

const AGAIN = 1500

const fetchScript = async (token: string): Promise<InterviewerScript | null> => {
  try {
    const response = await fetch(`${pathOf(token)}/script`, { cache: 'no-store' })
    return response.ok ? ((await response.json()) as InterviewerScript) : null
  } catch {
    return null
  }
}
