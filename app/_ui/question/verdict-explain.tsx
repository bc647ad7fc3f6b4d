import type { Mark } from '#core/grading/key-points.ts'
import type { Explain } from '#core/question/question.ts'
import type { Answer } from '#core/review/entry.ts'
import { Prose } from '../prose.tsx'
import { Evidence } from './evidence.tsx'
import { KeyPoints } from './key-points.tsx'
import { Part } from './part.tsx'

type ExplainVerdictProps = {
  readonly name: string
  readonly question: Explain
  readonly answer: Answer
  readonly marks: readonly Mark[] | null
  readonly toggle: (index: number) => void
}

export function ExplainVerdict({ name, question, answer, marks, toggle }: ExplainVerdictProps) {
  const words = answer.words ?? ''
  return (
    <>
      <KeyPoints
        keyPoints={question.keyPoints}
        name={name}
        marks={marks}
        ticks={answer.ticks ?? []}
        toggle={toggle}
      />
      {words.trim() !== '' && (
        <Part title="Your words">
          <Evidence words={words} marks={marks} />
        </Part>
      )}
      <Part title="Model answer">
        <Prose facts html={question.modelAnswer} />
      </Part>
    </>
  )
}
