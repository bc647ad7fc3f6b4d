import { Key } from '#app/_ui/key.tsx'
import { TickLine } from '#app/_ui/tick-line.tsx'
import type { PointMark } from '#core/interview/feedback.ts'
import { feedbackOf } from '#core/interview/feedback-of.ts'
import type { AtDesk, ShownAsk } from './at-desk.ts'

type PointsProps = { readonly desk: AtDesk; readonly shown: ShownAsk }

/** What a good answer says. What the grader hears in the typed words is a hint; the interviewer's ticks count. */
export function Points({ desk, shown: { ask } }: PointsProps) {
  const { points } = feedbackOf(desk.script, desk.state, ask)
  const words = (ask.answer ?? ask.draft)?.words ?? ''
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-[0.9375rem] font-semibold text-ink-2">
        Key points <span className="font-normal text-ink-3">Your ticks count.</span>
      </legend>
      <div className="divide-y divide-line overflow-hidden rounded-lg border border-edge bg-raised">
        {points.map((point, at) => (
          <div key={point.text} className="flex flex-wrap items-start justify-end sm:flex-nowrap">
            <TickLine
              className="min-w-0 grow basis-60 grid-cols-[auto_1fr_auto] text-[0.9375rem]"
              checked={point.said}
              toggle={() => desk.act({ tag: 'marked', ask: ask.ask, keyPoint: at, said: !point.said })}
              describedBy={`point-${at}`}
            >
              <span>{point.text}</span>
              <Key className="max-sm:hidden">{String(at + 1)}</Key>
              <span id={`point-${at}`} className="col-start-2 mt-0.5 text-sm text-ink-3">
                <Hint point={point} words={words} />
              </span>
            </TickLine>
            {point.by !== 'grader' && (
              <button
                type="button"
                onClick={() => desk.act({ tag: 'marked', ask: ask.ask, keyPoint: at, said: null })}
                className="min-h-11 shrink-0 px-3 text-sm text-ink-3 underline decoration-edge underline-offset-3 hover:text-ink"
              >
                Take back<span className="sr-only"> the mark: {point.text}</span>
              </button>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  )
}

function Hint({ point, words }: { readonly point: PointMark; readonly words: string }) {
  const heard = point.evidence === null ? '' : words.slice(point.evidence.start, point.evidence.end)
  return (
    <>
      {point.by !== 'grader' && (
        <b className="text-ink-2">{point.said ? 'Said, by you. ' : 'Not said, by you. '}</b>
      )}
      {HEARD[point.band]}
      {heard !== '' && <>: “{short(heard)}”</>}
      {point.misconception !== null && (
        <span className="block text-wrong">Close to a misconception: “{point.misconception}”</span>
      )}
    </>
  )
}

const HEARD = { covered: 'Heard in the words', maybe: 'Perhaps in the words', 'not-seen': 'Not in the words' }

const short = (words: string): string => (words.length > 90 ? `${words.slice(0, 88).trimEnd()}…` : words)
