import type { Draw } from '#core/grading/draw.ts'
import type { Estimate } from '#core/question/question.ts'
import type { Answer } from '#core/review/entry.ts'
import { shown } from '../number.ts'
import { Part } from './part.tsx'
import { Why } from './verdict.tsx'
import { Working } from './working.tsx'

type EstimateVerdictProps = {
  readonly question: Estimate
  readonly answer: Answer
  readonly draw: Draw
}

export function EstimateVerdict({ question, answer, draw }: EstimateVerdictProps) {
  return (
    <>
      {answer.estimate !== undefined && (
        <p>
          You said{' '}
          <b className="tabular-nums">
            {shown(answer.estimate)} {question.answer.unit}
          </b>
          .
        </p>
      )}
      <Part title="The working">
        <Working draw={draw} unit={question.answer.unit} />
      </Part>
      <Why question={question} />
    </>
  )
}
