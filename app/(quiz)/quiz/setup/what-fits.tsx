import type { QuizPlan } from '#core/quiz/plan.ts'
import { counted } from '../spent.ts'
import type { Fits } from './fits.ts'

/** How many questions there are for what was picked; where there are none, what to widen. */
export function WhatFits({ plan, fits }: { readonly plan: QuizPlan; readonly fits: Fits }) {
  return (
    <div
      className={`rounded-lg px-4 py-3 ${fits.nothing === null ? 'bg-sunken' : 'border-l-4 border-warm bg-warm-wash'}`}
    >
      <p id="fits" role="status" className="text-[0.9375rem] tabular-nums">
        {wordsOf(plan, fits)}
      </p>
      {fits.nothing !== null && fits.nothing.widen.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-x-6">
          {fits.nothing.widen.map(({ words, query, count }) => (
            <li key={words}>
              <a href={`/quiz?${query}`} className="inline-flex min-h-11 items-center gap-2 text-[0.9375rem]">
                {words}
                <span className="text-sm text-ink-2 tabular-nums">
                  {count}
                  <span className="sr-only"> {count === 1 ? 'question' : 'questions'}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const wordsOf = (plan: QuizPlan, { count, nothing, stale }: Fits): string => {
  if (nothing !== null) return nothing.why
  const asked = Math.min(plan.length, count)
  const fit = `${counted(count, 'question')} ${count === 1 ? 'fits' : 'fit'}`
  const drawn =
    count < plan.length
      ? `${fit}: the quiz has ${asked}, not ${plan.length}.`
      : `${fit}: ${asked} of them are drawn.`
  return stale === 0
    ? drawn
    : `${drawn} ${counted(stale, 'more part')} ${stale === 1 ? 'is' : 'are'} left out of an exam, since a fact ${stale === 1 ? 'it rests' : 'they rest'} on is old or has changed.`
}
