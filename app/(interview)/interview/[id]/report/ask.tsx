import { Evidence } from '#app/_ui/question/evidence.tsx'
import { spent } from '#app/(quiz)/quiz/spent.ts'
import { furtherOf } from '#core/interview/report/further-of.ts'
import type { ReportAsk, ReportRound } from '#core/interview/report/report.ts'
import type { Choice } from '#core/question/pack.ts'
import { Chosen } from './chosen.tsx'
import { Estimated } from './estimated.tsx'
import { Exchanges } from './exchanges.tsx'
import { OwnPoints } from './own-points.tsx'
import { Points } from './points.tsx'
import { Prompt, promptTitle } from './prompt.tsx'
import { SecondOpinion } from './second-opinion.tsx'
import { Spoken } from './spoken.tsx'
import type { Viewer } from './viewer.ts'

type AskProps = {
  readonly ask: ReportAsk
  readonly round: ReportRound
  readonly choices: readonly Choice[]
  readonly viewer: Viewer
}

/** One thing that was asked, the answer to it, and what it came to. */
export function Ask({ ask, round, choices, viewer }: AskProps) {
  const { asked, answer, feedback, proposals } = ask
  const further = furtherOf(ask, round.asks)
  const title = promptTitle(asked, round.kind)
  return (
    <div className="space-y-4">
      <div className="keep with-next">
        <h3 className="flex items-baseline gap-3 text-[0.9375rem] font-semibold text-ink-2">
          {title}
          <span className="ml-auto text-sm font-normal whitespace-nowrap text-ink-3 tabular-nums">
            {ask.answeredMs !== null && spent(ask.answeredMs - ask.putMs)}
          </span>
        </h3>
        <Prompt asked={asked} />
      </div>
      <Exchanges exchanges={ask.exchanges} viewer={viewer} />
      {answer === null ? (
        <>
          <p className="text-ink-3">Not answered.</p>
          <Spoken ask={ask} viewer={viewer} title={title} />
        </>
      ) : (
        <>
          {answer.words.trim() === '' ? (
            <p className="text-[0.9375rem] text-ink-3">No words.</p>
          ) : (
            <Evidence words={answer.words} marks={feedback?.points ?? null} />
          )}
          <Spoken ask={ask} viewer={viewer} title={title} />
          {feedback?.choice != null && (
            <Chosen
              choice={feedback.choice}
              confidence={answer.confidence}
              choices={choices}
              viewer={viewer}
            />
          )}
          {feedback?.estimate != null && <Estimated estimate={feedback.estimate} viewer={viewer} />}
          {feedback !== null && feedback.points.length > 0 && (
            <div className="keep">
              <h4 className="mb-2 text-[0.9375rem] font-semibold text-ink-2">
                What a good answer says
                {viewer.alone && viewer.is === 'candidate' && (
                  <span className="on-screen font-normal text-ink-3"> Your ticks decide.</span>
                )}
              </h4>
              {viewer.alone && viewer.is === 'candidate' ? (
                <OwnPoints
                  interviewId={viewer.interviewId}
                  ask={ask.ask}
                  points={feedback.points}
                  proposals={proposals}
                />
              ) : (
                <Points points={feedback.points} proposals={proposals} />
              )}
            </div>
          )}
          {viewer.model !== null && answer.words.trim() !== '' && (feedback?.points.length ?? 0) > 0 && (
            <SecondOpinion
              interviewId={viewer.interviewId}
              ask={ask.ask}
              model={viewer.model}
              proposed={proposals.length > 0}
            />
          )}
          {further !== null && (
            <p className="text-[0.9375rem] text-ink-2">
              {further.model}, prompt {further.promptVersion}, would ask further: “{further.question}”
            </p>
          )}
        </>
      )}
    </div>
  )
}
