import { Prose } from '#app/_ui/prose.tsx'
import { Part } from '#app/_ui/question/part.tsx'
import { RestsOn } from '#app/_ui/question/rests-on.tsx'
import { EstimateVerdict } from '#app/_ui/question/verdict-estimate.tsx'
import { RecallVerdict } from '#app/_ui/question/verdict-recall.tsx'
import { ScenarioVerdict } from '#app/_ui/question/verdict-scenario.tsx'
import { gradeAnswer } from '#core/grading/key-points.ts'
import type { Instant } from '#core/review/entry.ts'
import type { ResultItem } from './item.ts'
import { OwnMarks } from './own-marks.tsx'
import { scoreWords } from './verdict-line.ts'

type AnswerBodyProps = {
  readonly attemptId: string
  readonly item: ResultItem
  readonly now: Instant
}

/** One question again, the learner's answer and the key, with what made up the mark. */
export function AnswerBody({ attemptId, item, now }: AnswerBodyProps) {
  const { whole, axisLabel, level } = item
  const words = scoreWords(item)
  return (
    <div className="grid gap-6">
      <div>
        <p className="text-sm text-ink-3">
          {axisLabel}, {level} ·{' '}
          <a href={`/questions/${whole.question.id}`}>
            Page of the question<span className="sr-only">: {whole.question.title}</span>
          </a>
        </p>
        {words.length > 0 && (
          <ul className="mt-1 flex flex-wrap gap-x-5 text-[0.9375rem] font-semibold text-ink-2 tabular-nums">
            {words.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <Prose facts html={whole.draw?.prompt ?? whole.question.prompt} className="mt-4" />
      </div>
      <Key attemptId={attemptId} item={item} />
      <RestsOn facts={whole.facts} now={now} />
    </div>
  )
}

function Key({ attemptId, item }: Omit<AnswerBodyProps, 'now'>) {
  const { whole, outcome, place } = item
  const { question, draw } = whole
  switch (question.kind) {
    case 'scenario':
      return <ScenarioVerdict whole={whole} question={question} answer={outcome.answer} flipsLater={false} />
    case 'estimate':
      return draw === null ? null : (
        <EstimateVerdict question={question} answer={outcome.answer} draw={draw} />
      )
    case 'explain':
      if (!outcome.answered)
        return (
          <>
            <Part title="Key points">
              <ul className="list-disc pl-5 marker:text-ink-3">
                {question.keyPoints.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </Part>
            <Part title="Model answer">
              <Prose facts html={question.modelAnswer} />
            </Part>
          </>
        )
      return (
        <OwnMarks
          attemptId={attemptId}
          place={place}
          question={question}
          answer={outcome.answer}
          marks={gradeAnswer(outcome.answer.words ?? '', question.keyPoints)}
        />
      )
    case 'recall':
      if (!outcome.answered)
        return (
          <RecallVerdict name={`mark-${place}`} question={question} answer={outcome.answer} sayKnew={null} />
        )
      return (
        <OwnMarks
          attemptId={attemptId}
          place={place}
          question={question}
          answer={outcome.answer}
          marks={null}
        />
      )
  }
}
