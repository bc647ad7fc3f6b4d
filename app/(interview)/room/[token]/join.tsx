'use client'

import { useState } from 'react'
import { PRIMARY } from '#app/_ui/button.ts'
import { NeedsScript } from '#app/_ui/needs-script.tsx'
import { SERVER_AWAY } from '#app/(interview)/post.ts'
import type { PassRefusal } from '#core/interview/pass.ts'
import { closedBy, pathOf, type Refused } from './live/send.ts'
import { Refusal } from './refusal.tsx'

/** Takes the seat: opening the link alone does not, or whatever previews links would sit there first. */
export function Join({ token }: { readonly token: string }) {
  const [state, set] = useState<State>({ tag: 'open' })
  if (state.tag === 'refused') return <Refusal why={state.why} />
  return (
    <div className="mt-6 sm:mt-12">
      <h1 className="text-[1.75rem] leading-tight font-semibold tracking-[-0.018em] text-balance">
        You are invited to a mock interview
      </h1>
      <p className="mt-3 text-lg text-ink-2 text-pretty">
        Where should this run, on a server or on a function, and why? Whoever sent you this link asks; you
        answer.
      </p>
      <h2 className="mt-8 font-semibold">What the other side sees</h2>
      <ul className="mt-2 grid gap-2 text-ink-2 marker:text-ink-3 list-disc pl-5">
        <li>What you write, as you write it, what you choose, and how sure you say you are.</li>
        <li>What you ask, and how long each answer takes you.</li>
        <li>Whether this page is open. Neither picture nor sound: talk in whatever call you are in.</li>
      </ul>
      <h2 className="mt-6 font-semibold">What is kept</h2>
      <p className="mt-2 text-ink-2 text-pretty">
        The interview is kept on the interviewer’s server, with their notes and scores. Your browser keeps a
        key to this seat, and what it could not send yet. There is nothing to install and no account.
      </p>
      <NeedsScript what="Joining" />
      <button
        type="button"
        disabled={state.tag === 'joining'}
        onClick={() => {
          set({ tag: 'joining' })
          void join(token).then(set)
        }}
        className={`mt-8 ${PRIMARY} w-full sm:w-auto`}
      >
        Join the interview
      </button>
      <p role="status" className="mt-3 text-[0.9375rem] text-wrong">
        {state.tag === 'away' && SERVER_AWAY}
      </p>
    </div>
  )
}

type State =
  | { readonly tag: 'open' | 'joining' | 'away' }
  | { readonly tag: 'refused'; readonly why: PassRefusal }

const join = async (token: string): Promise<State> => {
  try {
    const response = await fetch(`${pathOf(token)}/join`, { method: 'POST' })
    if (response.ok) {
      // The page of the seat is another one, made for whoever sits there.
      location.reload()
      return { tag: 'joining' }
    }
    if (response.status >= 500) return { tag: 'away' }
    const why = closedBy(response.status, (await response.json()) as Refused)
    return why === null ? { tag: 'away' } : { tag: 'refused', why }
  } catch {
    return { tag: 'away' }
  }
}
