import { Heading } from '#app/_ui/heading.tsx'
import { Icon } from '#app/_ui/icon.tsx'
import { momentOf } from '#app/_ui/moment.ts'
import type { FinishedAttempt } from '#store/quiz/read-result.ts'
import { counted, spent } from '../../spent.ts'
import { WholeMark } from './mark-bar.tsx'
import { type Summary, summaryOf } from './summary.ts'

type HeadProps = {
  readonly attempt: FinishedAttempt
  /** To how many places an answer came too late to count. */
  readonly late: number
  readonly timeZone: string
}

/** The mark against the line, and how the attempt ended. */
export function Head({ attempt, late, timeZone }: HeadProps) {
  const { plan, result, startedAt, items } = attempt
  const { tone, title, words } = summaryOf(plan.mode, result)
  return (
    <>
      <p className="mt-2 text-sm text-ink-3 tabular-nums">
        {plan.mode === 'exam' ? 'Exam' : 'Practice'} ·{' '}
        <time dateTime={new Date(startedAt).toISOString()}>{momentOf(startedAt, timeZone)}</time> ·{' '}
        {counted(items.length, 'question')}
      </p>
      <Heading>
        <span className="flex items-start gap-3">
          <Sign tone={tone} />
          {title}
        </span>
      </Heading>
      <p className="text-ink-2">
        {words} {endingOf(attempt, late)}
      </p>
      {result.mark !== null && result.answered > 0 && <WholeMark mark={result.mark} />}
    </>
  )
}

function Sign({ tone }: { readonly tone: Summary['tone'] }) {
  if (tone === 'plain') return null
  const passed = tone === 'passed'
  return (
    <span
      className={`mt-0.5 grid size-8 shrink-0 place-items-center rounded-full sm:mt-1 ${passed ? 'bg-correct-wash text-correct' : 'bg-wrong-wash text-wrong'}`}
    >
      <Icon name={passed ? 'tick' : 'cross'} />
    </span>
  )
}

const endingOf = ({ startedAt, endsAt, handedInAt }: FinishedAttempt, late: number): string => {
  if (endsAt === null) return lateWords(late)
  const time = spent(endsAt - startedAt)
  return handedInAt >= endsAt
    ? `The time of ${time} was used up; what was answered by then counts. ${lateWords(late)}`
    : `Handed in after ${spent(handedInAt - startedAt)} of ${time}. ${lateWords(late)}`
}

const lateWords = (late: number): string => {
  if (late === 0) return ''
  return late === 1
    ? 'One answer came after the end and does not count.'
    : `${late} answers came after the end and do not count.`
}
