import { useEffect, useState } from 'react'
import type { InterviewerScript } from '#core/interview/view.ts'
import { pathOf } from '../live/send.ts'

/** The script of the interview, which only the interviewer's browser ever asks for. */
export const useScript = (token: string, interviewId: string): InterviewerScript | null => {
  const [script, set] = useState<InterviewerScript | null>(null)
  useEffect(() => {
    let over = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = async () => {
      const found = await fetchScript(token, interviewId)
      if (over) return
      if (found === null) timer = setTimeout(() => void read(), AGAIN)
      else set(found)
    }
    void read()
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [token, interviewId])
  return script
}

const AGAIN = 1500

type Named = InterviewerScript & { readonly interviewId: string }

const fetchScript = async (token: string, interviewId: string): Promise<InterviewerScript | null> => {
  try {
    const response = await fetch(`${pathOf(token)}/script`, { cache: 'no-store' })
    if (!response.ok) return null
    const script = (await response.json()) as Named
    // Another round may have begun meanwhile.
    return script.interviewId === interviewId ? script : null
  } catch {
    return null
  }
}
