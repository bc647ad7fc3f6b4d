import type { ReactNode } from 'react'

/** Each grade as a shape of its own around the origin. */
export const GRADE_MARKS = {
  again: <path d="M-4 -4 4 4M-4 4 4 -4" className="stroke-wrong" strokeWidth="2.25" />,
  hard: <path d="M0 -5.5 5 3.5H-5z" className="fill-paper stroke-ink" strokeWidth="1.5" />,
  good: <circle r="4.5" className="fill-ink stroke-paper" />,
  easy: <path d="M0 -6 6 0 0 6 -6 0z" className="fill-correct stroke-paper" />,
  'started over': <path d="M0 -6V6" className="stroke-ink-3" strokeWidth="2.5" />,
} as const satisfies Readonly<Record<string, ReactNode>>

export type Marked = keyof typeof GRADE_MARKS
