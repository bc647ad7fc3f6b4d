import { shown } from '#app/_ui/number.ts'
import { Part } from '#app/_ui/question/part.tsx'
import { Working } from '#app/_ui/question/working.tsx'
import type { Draw } from '#core/grading/draw.ts'
import type { Estimate } from '#core/question/question.ts'
import type { Answer } from '#core/review/entry.ts'
import { Why } from './verdict.tsx'

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
