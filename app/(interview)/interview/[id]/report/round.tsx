import type { ReportRound } from '#core/interview/report/report.ts'
import type { Choice } from '#core/question/pack.ts'
import { Ask } from './ask.tsx'
import { Clarifications } from './clarifications.tsx'
import { StructureShown } from './structure-shown.tsx'
import type { Viewer } from './viewer.ts'

type RoundProps = {
  readonly round: ReportRound
  readonly choices: readonly Choice[]
  readonly viewer: Viewer
}

export function Round({ round, choices, viewer }: RoundProps) {
  const { question, asks, clarifications, structure } = round
  return (
    <>
      {question !== null && (
        <p className="with-next text-sm text-ink-3">
          {question.axisLabel}, {question.level}
          {viewer.is !== 'reader' && (
            <span className="on-screen">
              {' '}
              ·{' '}
              <a href={`/questions/${question.id}`} className="inline-flex min-h-11 items-center">
                Page of the question<span className="sr-only">: {question.title}</span>
              </a>
            </span>
          )}
        </p>
      )}
      <div className="space-y-10">
        {asks.map((ask) => (
          <Ask key={ask.ask} ask={ask} round={round} choices={choices} viewer={viewer} />
        ))}
        {clarifications.length > 0 && <Clarifications clarifications={clarifications} viewer={viewer} />}
        {structure !== null && <StructureShown structure={structure} viewer={viewer} />}
      </div>
    </>
  )
}
