import { memo, type Ref } from 'react'
import type { AskedQuestion } from '#core/question/asked.ts'
import type { Choice } from '#core/question/pack.ts'
import type { Answer } from '#core/review/entry.ts'
import { Prose } from '../prose.tsx'
import { Because } from './because.tsx'
import { Choose } from './choose.tsx'
import { OneChange } from './one-change.tsx'
import { QUESTION_TITLE } from './title.ts'
import { Explanation, Reckoning, Recollection } from './write.tsx'

type AskedProps = {
  /** Makes the controls of this question its own: another one may be on the page too. */
  readonly name: string
  readonly question: AskedQuestion
  readonly choices: readonly Choice[]
  readonly draft: Answer
  /** What was typed where a number is asked for, as it was typed. */
  readonly typed: string
  /** An answer is checked at once, as in study; else going on is all that there is. */
  readonly checks: boolean
  readonly heading: Ref<HTMLHeadingElement> | null
  /** Id of what says where in a quiz the question stands. */
  readonly describedBy?: string
  readonly change: (change: Partial<Answer>) => void
  readonly type: (words: string) => void
  readonly toggle: (reason: string) => void
}

/** One question before its answer. */
export const Asked = memo(function Asked(props: AskedProps) {
  const { question, heading, describedBy } = props
  const flip = question.kind === 'scenario' ? question.flip : null
  return (
    <>
      <h1 ref={heading} tabIndex={-1} aria-describedby={describedBy} className={QUESTION_TITLE}>
        {question.title}
      </h1>
      <Prose
        html={question.prompt}
        className={`mt-2.5 ${flip === null ? '' : 'text-[0.9375rem] text-ink-2'}`}
      />
      {flip !== null && <OneChange html={flip} />}
      <div className="mt-5 grid gap-5">
        <Fields {...props} />
      </div>
    </>
  )
})

function Fields({ name, question, choices, draft, typed, checks, change, type, toggle }: AskedProps) {
  const write = (words: string) => change({ words })
  switch (question.kind) {
    case 'scenario':
      return (
        <>
          <Choose
            name={name}
            choices={choices}
            chosen={draft.choice ?? null}
            choose={(choice) => change({ choice })}
          />
          {question.flip === null && (
            <Because reasons={question.reasons} ticked={draft.reasons ?? []} toggle={toggle} />
          )}
        </>
      )
    case 'explain':
      return <Explanation name={name} words={draft.words ?? ''} write={write} checks={checks} />
    case 'recall':
      return <Recollection name={name} words={draft.words ?? ''} write={write} checks={checks} />
    case 'estimate':
      return (
        <Reckoning
          name={name}
          words={typed}
          write={type}
          unit={question.unit}
          tolerance={question.tolerance}
        />
      )
  }
}
