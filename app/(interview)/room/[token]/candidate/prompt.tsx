import type { Ref } from 'react'
import { Prose } from '#app/_ui/prose.tsx'
import { OneChange } from '#app/_ui/question/one-change.tsx'
import { QUESTION_TITLE } from '#app/_ui/question/title.ts'
import { CLOSING } from '#core/interview/round-words.ts'
import type { AskedView } from '#core/interview/view.ts'
import { POSITION } from './status-bar.tsx'

type PromptProps = { readonly ask: AskedView; readonly heading: Ref<HTMLHeadingElement> }

/** What is put to the candidate. */
export function Prompt({ ask, heading }: PromptProps) {
  const { question, probe } = ask
  const flip = question?.kind === 'scenario' ? question.flip : null
  if (probe !== null)
    return (
      <>
        <p className="mb-1 text-sm font-semibold text-ink-2">A further question</p>
        <Title heading={heading} words={probe} />
      </>
    )
  return (
    <>
      <Title heading={heading} words={question?.title ?? CLOSING.title} />
      {question === null ? (
        <p className="mt-2.5 text-pretty">{CLOSING.prompt}</p>
      ) : (
        <Prose
          html={question.prompt}
          className={`mt-2.5 ${flip === null ? '' : 'text-[0.9375rem] text-ink-2'}`}
        />
      )}
      {flip !== null && <OneChange html={flip} />}
    </>
  )
}

function Title({ heading, words }: { readonly heading: Ref<HTMLHeadingElement>; readonly words: string }) {
  return (
    <h1 ref={heading} tabIndex={-1} aria-describedby={POSITION} className={QUESTION_TITLE}>
      {words}
    </h1>
  )
}
