import type { Ref } from 'react'
import { Prose } from '#app/_ui/prose.tsx'
import { OneChange } from '#app/_ui/question/one-change.tsx'
import { QUESTION_TITLE } from '#app/_ui/question/title.ts'
import { CLOSING } from '#core/interview/round-words.ts'
import type { AskedView, CandidateView } from '#core/interview/view.ts'
import { plainText } from '#core/question/plain-text.ts'
import { POSITION } from './clock-bar.tsx'

type AskedHeadProps = {
  readonly asked: AskedView
  readonly view: CandidateView
  readonly heading: Ref<HTMLHeadingElement>
}

/** What is asked: a question, one thing that changes in it, a probe, or the last word. */
export function AskedHead({ asked, view, heading }: AskedHeadProps) {
  const { question, probe, further } = asked
  const isMore = probe !== null || further !== null
  const main = view.asks.find(({ round, question: one }) => round === asked.round && one !== null)?.question
  const flip = question?.kind === 'scenario' ? question.flip : null
  return (
    <>
      <p className="flex flex-wrap gap-x-3 text-sm text-ink-3">
        {asked.axisLabel !== null && <span>{asked.axisLabel}</span>}
        {probe !== null && <span>Probe</span>}
        {flip !== null && <span>Flip</span>}
        {further !== null && (
          <span>
            Asked further by {further.model}, prompt {further.promptVersion}
          </span>
        )}
      </p>
      <h1 ref={heading} tabIndex={-1} aria-describedby={POSITION} className={QUESTION_TITLE}>
        {titleOf(asked)}
      </h1>
      {question === null && !isMore && <p className="mt-2.5">{CLOSING.prompt}</p>}
      {question !== null && flip === null && <Prose html={question.prompt} className="mt-2.5" />}
      {flip !== null && <OneChange html={flip} />}
      {(isMore || flip !== null) && main && (
        <details className="mt-2 text-[0.9375rem] text-ink-2">
          <summary className="inline-flex min-h-11 items-center text-ink-3 underline decoration-edge underline-offset-3 hover:text-ink">
            The question again
          </summary>
          <p className="font-semibold">{main.title}</p>
          <Prose html={main.prompt} className="mt-1" />
        </details>
      )}
    </>
  )
}

export const titleOf = ({ question, probe, further }: AskedView): string =>
  probe ?? further?.question ?? question?.title ?? CLOSING.title

/** What is asked, as plain text. */
export const aloudOf = (asked: AskedView): string => {
  const { question, probe, further } = asked
  if (probe !== null || further !== null) return titleOf(asked)
  if (question === null) return `${CLOSING.title}. ${CLOSING.prompt}`
  const html = question.kind === 'scenario' && question.flip !== null ? question.flip : question.prompt
  return `${question.title}${/[.?!]$/.test(question.title) ? '' : '.'} ${plainText(html)}`
}
