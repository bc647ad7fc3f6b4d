import type { Mark } from '#core/grading/key-points.ts'
import type { Answer } from '#core/review/entry.ts'
import { EstimateVerdict } from './verdict-estimate.tsx'
import { ExplainVerdict } from './verdict-explain.tsx'
import { RecallVerdict } from './verdict-recall.tsx'
import { ScenarioVerdict } from './verdict-scenario.tsx'
import type { WholeQuestion } from './whole-question.ts'

type VerdictBodyProps = {
  readonly name: string
  readonly whole: WholeQuestion
  readonly answer: Answer
  /** Of an explanation, once the grader has them. */
  readonly marks: readonly Mark[] | null
  /** Flips not shown yet are cards that study asks on another day; a quiz may ask them next. */
  readonly flipsLater: boolean
  readonly tick: (index: number) => void
  readonly sayKnew: (knew: boolean) => void
}

/** What the answer is and why, in the manner of its kind. */
export function VerdictBody({ name, whole, answer, marks, flipsLater, tick, sayKnew }: VerdictBodyProps) {
  const { question, draw } = whole
  switch (question.kind) {
    case 'scenario':
      return <ScenarioVerdict whole={whole} question={question} answer={answer} flipsLater={flipsLater} />
    case 'explain':
      return <ExplainVerdict name={name} question={question} answer={answer} marks={marks} toggle={tick} />
    case 'recall':
      return <RecallVerdict name={name} question={question} answer={answer} sayKnew={sayKnew} />
    case 'estimate':
      return draw === null ? null : <EstimateVerdict question={question} answer={answer} draw={draw} />
  }
}
