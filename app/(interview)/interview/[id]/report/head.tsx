import { Heading } from '#app/_ui/heading.tsx'
import { momentOf } from '#app/_ui/moment.ts'
import { Figure, Strip } from '#app/_ui/strip.tsx'
import type { Report, Share } from '#core/interview/report/report.ts'
import { summaryOf } from './summary.ts'

type HeadProps = { readonly report: Report; readonly timeZone: string }

/** What an interview was, and what it came to. */
export function Head({ report, timeZone }: HeadProps) {
  const { plan, totals, endedAt } = report
  const { title, words } = summaryOf(report)
  const figures = [
    { share: totals.choices, words: bestWords(totals.choices) },
    { share: totals.points, words: 'key points said' },
    { share: totals.clarifications, words: 'hidden constraints asked for' },
    { share: totals.estimates, words: 'estimates close enough' },
  ].filter(({ share }) => share.of > 0)
  return (
    <>
      <p className="mt-2 text-sm text-ink-3 tabular-nums">
        {plan.company === 'alone' ? 'Interview alone' : 'Interview'}
        {endedAt !== null && (
          <>
            {' '}
            · <time dateTime={new Date(endedAt).toISOString()}>{momentOf(endedAt, timeZone)}</time>
          </>
        )}{' '}
        · {plan.minutes} minutes · {plan.level}
        {plan.company === 'alone' && plan.mode === 'pressure' && ' · under pressure'}
      </p>
      <Heading>{title}</Heading>
      <p className="text-ink-2">{words} One interview is too little for a grade, so these are counts.</p>
      {totals.answered > 0 && (
        <Strip>
          {figures.slice(0, 3).map((figure) => (
            <Figure
              key={figure.words}
              value={`${figure.share.got} of ${figure.share.of}`}
              words={figure.words}
            />
          ))}
        </Strip>
      )}
    </>
  )
}

const bestWords = ({ got, best }: Share & { readonly best: number }): string =>
  best === got ? 'choices right' : `choices right or acceptable; ${best} the best there is`
