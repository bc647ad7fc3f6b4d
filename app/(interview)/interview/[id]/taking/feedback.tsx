import type { Ref } from 'react'
import { Foot } from '#app/_ui/foot.tsx'
import { Icon } from '#app/_ui/icon.tsx'
import { Prose } from '#app/_ui/prose.tsx'
import { Evidence } from '#app/_ui/question/evidence.tsx'
import { KeyPoints } from '#app/_ui/question/key-points.tsx'
import { Options } from '#app/_ui/question/options.tsx'
import { Part } from '#app/_ui/question/part.tsx'
import { speechInWords } from '#app/(interview)/speech-words.ts'
import type { Feedback as Came } from '#core/interview/feedback.ts'
import { structureOver } from '#core/interview/structure-over.ts'
import type { AskedView, CandidateView } from '#core/interview/view.ts'
import { StructureList } from '../structure-list.tsx'
import { titleOf } from './asked-head.tsx'
import type { InterviewingState } from './interviewing-state.ts'
import { SecondOpinion } from './second-opinion.tsx'
import { headlineOf, timeLine } from './verdict-words.ts'

type FeedbackProps = {
  readonly asked: AskedView
  readonly view: CandidateView
  readonly state: InterviewingState
  /** That may be asked as well; null where there is none. */
  readonly model: string | null
  readonly heading: Ref<HTMLHeadingElement>
}

/** What one answer came to, while it is still in mind. */
export function Feedback({ asked, view, state, model, heading }: FeedbackProps) {
  const { feedback, question } = asked
  if (feedback === null) return null
  const words = asked.answer?.words ?? ''
  const { tone, text } = headlineOf(feedback, view.choices)
  const { wash, ink, icon } = TONES[tone]
  return (
    <>
      <h1 className="mb-3 text-ink-2">{titleOf(asked)}</h1>
      <h2
        ref={heading}
        tabIndex={-1}
        className="flex items-start gap-3 text-[1.375rem] leading-snug font-semibold tracking-tight text-balance"
      >
        <span className={`mt-0.5 grid size-7 shrink-0 place-items-center rounded-full ${wash} ${ink}`}>
          <Icon name={icon} />
        </span>
        {text}
      </h2>
      <div className="mt-2 mb-5 text-[0.9375rem] text-ink-2">
        <p className={feedback.ms > feedback.boxMs ? 'text-warm' : undefined}>{timeLine(feedback)}</p>
        {asked.speech !== null && <p>{speechInWords(asked.speech)}</p>}
      </div>
      <div className="grid gap-6">
        {question !== null && (
          <details className="-mt-5 text-[0.9375rem] text-ink-2">
            <summary className="inline-flex min-h-11 items-center text-ink-3 underline decoration-edge underline-offset-3 hover:text-ink">
              The question again
            </summary>
            <Prose html={question.prompt} className="mt-1" />
            {question.kind === 'scenario' && question.flip !== null && (
              <Prose html={question.flip} className="mt-2 font-semibold" />
            )}
          </details>
        )}
        {feedback.choice !== null && (
          <Options
            options={optionsOf(feedback.choice)}
            choices={view.choices}
            chosen={feedback.choice.chosen}
            facts={false}
          />
        )}
        {feedback.points.length > 0 && (
          <KeyPoints
            name={asked.ask}
            keyPoints={feedback.points}
            marks={feedback.points}
            ticks={indicesOf(feedback, ({ said }) => said)}
            open={indicesOf(feedback, ({ band, by }) => band === 'maybe' && by === 'grader')}
            toggle={(at) => state.mark(at, !feedback.points[at]?.said)}
          />
        )}
        {words.trim() !== '' && (
          <Part title="Your words">
            <Evidence words={words} marks={feedback.points} />
          </Part>
        )}
        {question?.kind === 'scenario' && question.flip === null && (
          <Part title="What a whole answer has">
            <StructureList structure={structureOver(view.choices, [asked], askedIn(asked))} />
          </Part>
        )}
        {feedback.points.length > 0 && words.trim() !== '' && (
          <SecondOpinion
            interviewId={view.id}
            asked={asked}
            points={feedback.points}
            model={model}
            proposed={state.sync}
            goFurther={state.goFurther}
          />
        )}
      </div>
      <Foot>
        <p className="text-sm text-ink-3 max-sm:basis-full">The clock stands while you read.</p>
        <button
          type="button"
          onClick={state.goOn}
          className="ml-auto min-h-11 rounded-lg bg-ink px-5 font-semibold whitespace-nowrap text-paper hover:bg-ink-2 max-sm:grow"
        >
          {onwardsOf(view, asked.round)}
          <span aria-hidden="true" className="ml-2 opacity-75 max-sm:hidden">
            ↵
          </span>
        </button>
      </Foot>
    </>
  )
}

const optionsOf = ({ chosen, best, standing, rationale, bestRationale }: NonNullable<Came['choice']>) => [
  { choice: best, standing: 'best' as const, rationale: bestRationale },
  ...(chosen === null || chosen === best || standing === null
    ? []
    : [{ choice: chosen, standing, rationale: rationale ?? '' }]),
]

const indicesOf = ({ points }: Came, is: (point: Came['points'][number]) => boolean): readonly number[] =>
  points.flatMap((point, at) => (is(point) ? [at] : []))

const onwardsOf = ({ next }: CandidateView, round: number): string => {
  if (next === null) return 'To the report'
  return Number.parseInt(next, 10) === round ? 'Go on' : 'Next round'
}

const TONES = {
  right: { wash: 'bg-correct-wash', ink: 'text-correct', icon: 'tick' },
  partly: { wash: 'bg-warm-wash', ink: 'text-warm', icon: 'tick' },
  wrong: { wash: 'bg-wrong-wash', ink: 'text-wrong', icon: 'cross' },
  open: { wash: 'bg-sunken', ink: 'text-ink-2', icon: 'dash' },
} as const

const askedIn = ({ ask, exchanges }: AskedView) =>
  exchanges.flatMap(({ asked: words }) => (words === null ? [] : [{ ask, words }]))
