import { Glyph } from '#app/_ui/glyph.tsx'
import { shown } from '#app/_ui/number.ts'
import { speechInWords } from '#app/(interview)/speech-words.ts'
import { SURE_WORDS } from '#app/(interview)/sure-words.ts'
import { spent } from '#app/(quiz)/quiz/spent.ts'
import type { Draft } from '#core/interview/event.ts'
import type { ReportAsk, ReportRound } from '#core/interview/report/report.ts'
import type { RoundKind } from '#core/interview/script.ts'
import type { Choice } from '#core/question/pack.ts'
import { Exchanges } from '../exchanges.tsx'
import { Prompt, promptTitle } from '../prompt.tsx'
import { roundName } from '../round-name.ts'
import type { Viewer } from '../viewer.ts'

type RatedRoundProps = {
  readonly round: ReportRound
  readonly choices: readonly Choice[]
}

export function RatedRound({ round, choices }: RatedRoundProps) {
  return (
    <>
      <h3 className="font-semibold">{roundName(round)}</h3>
      <p className="mb-3 text-sm text-ink-3 tabular-nums">
        {spent(round.time.ms)} of {spent(round.time.boxMs)}
      </p>
      <div className="space-y-8">
        {round.asks.map((ask) => (
          <RatedAsk key={ask.ask} ask={ask} kind={round.kind} choices={choices} />
        ))}
      </div>
    </>
  )
}

type RatedAskProps = Pick<RatedRoundProps, 'choices'> & {
  readonly ask: ReportAsk
  readonly kind: RoundKind
}

function RatedAsk({ ask, kind, choices }: RatedAskProps) {
  const { asked, answer, speech, exchanges, feedback } = ask
  const points = feedback?.points ?? []
  return (
    <div className="space-y-3">
      <div>
        <h4 className="text-[0.9375rem] font-semibold text-ink-2">{promptTitle(asked, kind)}</h4>
        <Prompt asked={asked} />
      </div>
      <Exchanges exchanges={exchanges} viewer={READER} />
      {answer === null ? (
        <p className="text-ink-3">Not answered.</p>
      ) : (
        <>
          <Given answer={answer} choices={choices} unit={feedback?.estimate?.unit ?? ''} />
          {answer.words.trim() !== '' && (
            <p className="rounded-lg bg-sunken px-4 py-3 text-[0.9375rem] leading-relaxed whitespace-pre-wrap text-ink-2">
              {answer.words}
            </p>
          )}
          {speech !== null && <p className="text-sm text-ink-3">{speechInWords(speech)}</p>}
        </>
      )}
      {points.length > 0 && (
        <details className="text-[0.9375rem]">
          <summary className="inline-flex min-h-11 items-center text-ink-3 underline decoration-edge underline-offset-3 hover:text-ink">
            What a good answer says
          </summary>
          <ul className="list-disc pl-5 text-ink-2 marker:text-ink-3">
            {points.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

type GivenProps = {
  readonly answer: Draft
  readonly choices: readonly Choice[]
  readonly unit: string
}

function Given({ answer: { choice, confidence, estimate }, choices, unit }: GivenProps) {
  const place = choices.findIndex(({ id }) => id === choice)
  if (choice !== undefined)
    return (
      <p className="flex items-center gap-2.5">
        <Glyph place={place} />
        <b>{choices[place]?.label ?? choice}</b>
        {confidence !== undefined && <span className="text-sm text-ink-3">{SURE_WORDS[confidence]}</span>}
      </p>
    )
  if (estimate === undefined) return null
  return (
    <p>
      <b className="tabular-nums">
        {shown(estimate)} {unit}
      </b>
    </p>
  )
}

const READER: Viewer = { interviewId: '', is: 'reader', alone: false, recordings: [], model: null }
