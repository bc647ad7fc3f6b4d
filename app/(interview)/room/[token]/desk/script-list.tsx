import { Meter } from '#app/_ui/meter.tsx'
import { useNow } from '#app/(interview)/time/use-now.ts'
import { askId, readAsk } from '#core/interview/ask.ts'
import { paceOf } from '#core/interview/pace.ts'
import { clockWords } from '#core/interview/report/report-words.ts'
import { CLOSING } from '#core/interview/round-words.ts'
import { roundWords } from '../round-words.ts'
import { askPlace, askWords } from './ask-words.ts'
import type { AtDesk } from './at-desk.ts'

/** The rounds with the time they took of what they have, and what was asked in each, to go back to. */
export function ScriptList({ desk }: { readonly desk: AtDesk }) {
  const { script, state, view, now, shown, show } = desk
  const at = useNow(view.now, now, 1000)
  const { spentMs, round: current } = paceOf(script, state, at)
  return (
    <nav aria-label="Script" className="lg:sticky lg:top-20">
      <h2 className="mb-2 text-[0.9375rem] font-semibold text-ink-2">Script</h2>
      <ol className="grid gap-3.5">
        {script.rounds.map((round, place) => {
          const spent = spentMs[place] ?? 0
          const asks = state.asks.filter(({ ask }) => readAsk(ask)?.round === place)
          return (
            <li key={askId(place, { tag: 'main' })} aria-current={place === current ? 'step' : undefined}>
              <p className="flex items-baseline gap-2 text-sm leading-snug">
                <span className={place === current ? 'font-semibold' : 'text-ink-2'}>
                  {roundWords(script.rounds, place)}
                </span>
                <span
                  className={`ml-auto tabular-nums ${spent > round.boxMs ? 'font-semibold text-warm' : 'text-ink-3'}`}
                >
                  <span className="sr-only">took </span>
                  {clockWords(spent)} <span className="sr-only">of </span>
                  <span aria-hidden="true">/ </span>
                  {clockWords(round.boxMs)}
                </span>
              </p>
              <div className="my-1">
                <Meter share={spent / round.boxMs} />
              </div>
              {asks.length === 0 ? (
                <p className="text-sm leading-snug text-ink-3">
                  {round.item?.question.title ?? CLOSING.title}
                </p>
              ) : (
                <ul className="grid">
                  {asks.map(({ ask, answer }) => (
                    <li key={ask}>
                      <button
                        type="button"
                        aria-current={shown?.ask.ask === ask ? 'true' : undefined}
                        onClick={() => show(ask)}
                        className="flex min-h-9 w-full items-start gap-1.5 rounded-md px-1.5 py-1 text-left text-sm leading-snug text-ink-2 hover:text-ink aria-[current]:bg-ink/6 aria-[current]:text-ink pointer-coarse:min-h-11"
                      >
                        <span aria-hidden="true" className="w-3 shrink-0 text-ink-3">
                          {answer === null ? '·' : '✓'}
                        </span>
                        <span className="line-clamp-2">
                          <span className="sr-only">{askPlace(script, ask)}: </span>
                          {askWords(script, ask)}
                          <span className="sr-only">{answer === null ? ', not answered' : ', answered'}</span>
                        </span>
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
