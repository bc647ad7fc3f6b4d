'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

type State = { readonly reading: number; readonly problems: readonly string[] }

/** Under `npm run dev`: renders the page anew when content changed, and shows what the linter refused. */
export function ContentProblems() {
  const router = useRouter()
  const [problems, setProblems] = useState<readonly string[]>([])

  useEffect(() => {
    let seen: number | null = null
    const source = new EventSource('/api/content-changes')
    source.onmessage = (message: MessageEvent<string>) => {
      const state: State = JSON.parse(message.data)
      setProblems(state.problems)
      if (seen !== null && state.reading !== seen) router.refresh()
      seen = state.reading
    }
    return () => source.close()
  }, [router])

  if (problems.length === 0) return null
  return (
    <div
      role="alert"
      className="fixed inset-x-0 bottom-0 z-50 max-h-[50vh] overflow-auto border-t-2 border-red-600 bg-white p-4 font-mono text-sm text-black"
    >
      <p className="mb-2 font-semibold">
        The content on disk has errors; what you see is the last good version.
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  )
}
