import type { ReactNode } from 'react'
import { Icon } from '#app/_ui/icon.tsx'
import { QUESTION_TITLE } from '#app/_ui/question/title.ts'
import type { PassRefusal } from '#core/interview/pass.ts'

/** Why a link lets nobody in, and what to do. */
export function Refusal({ why, children }: { readonly why: Closed; readonly children?: ReactNode }) {
  return <RefusalWords {...REFUSALS[why]}>{children}</RefusalWords>
}

/** `elsewhere`: this seat is open on too many pages. */
export type Closed = PassRefusal | 'elsewhere'

type RefusalWordsProps = { readonly title: string; readonly words: string; readonly children?: ReactNode }

export function RefusalWords({ title, words, children }: RefusalWordsProps) {
  return (
    <div className="mx-auto mt-10 max-w-[32rem] sm:mt-20">
      <span className="mb-4 grid size-10 place-items-center rounded-full border border-edge text-ink-2">
        <Icon name="cross" />
      </span>
      <h1 className={QUESTION_TITLE}>{title}</h1>
      <p className="mt-3 text-ink-2 text-pretty">{words}</p>
      {children}
    </div>
  )
}

export const REFUSALS: Readonly<Record<Closed, { readonly title: string; readonly words: string }>> = {
  unknown: {
    title: 'This link leads nowhere',
    words: 'It may have lost a piece on its way. Ask whoever sent it for the whole of it.',
  },
  revoked: {
    title: 'This link was withdrawn',
    words: 'Whoever sent it took it back, or made a new one since. Ask for that.',
  },
  expired: {
    title: 'This link has expired',
    words:
      'A room stays open for a day, a shared report for thirty. Ask whoever sent the link for a new one.',
  },
  taken: {
    title: 'This seat is taken',
    words:
      'Another browser has joined with this link, and a room has one candidate. If that was you, go on there; or ask the interviewer to free the seat, then load this page again.',
  },
  unseated: {
    title: 'You have no seat in this room now',
    words: 'The interviewer freed it. Join again to take it.',
  },
  'other-role': {
    title: 'This link is for something else',
    words: 'It does not open what was asked for here. Ask whoever sent it what it is for.',
  },
  elsewhere: {
    title: 'The room is open on other pages',
    words: 'This seat has more pages open than it may have. Go on in one of them, or load this one again.',
  },
}
