import type { Ref } from 'react'
import { Prose } from '#app/_ui/prose.tsx'
import type { AskedView } from '#core/interview/view.ts'
import { CLOSING_PROMPT, CLOSING_TITLE } from '../round-words.ts'
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
      <Title heading={heading} words={question?.title ?? CLOSING_TITLE} />
      {question === null ? (
        <p className="mt-2.5 text-pretty">{CLOSING_PROMPT}</p>
      ) : (
        <Prose
          html={question.prompt}
          className={`mt-2.5 ${flip === null ? '' : 'text-[0.9375rem] text-ink-2'}`}
        />
      )}
      {flip !== null && (
        <div className="mt-4 rounded-lg border-l-4 border-warm bg-warm-wash px-4 py-3">
          <p className="text-sm font-semibold text-warm">Now one thing changes</p>
          <Prose html={flip} className="text-lg leading-snug font-semibold" />
        </div>
      )}
    </>
  )
}

function Title({ heading, words }: { readonly heading: Ref<HTMLHeadingElement>; readonly words: string }) {
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      aria-describedby={POSITION}
      className="text-[1.5rem] leading-tight font-semibold tracking-[-0.018em] text-balance sm:text-[1.75rem]"
    >
      {words}
    </h1>
  )
}
