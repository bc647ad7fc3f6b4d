import { Glyph } from '#app/_ui/glyph.tsx'
import { Exchange, NOT_YET } from '#app/(interview)/exchange.tsx'
import { CLOSING } from '#core/interview/round-words.ts'
import type { AskedView, CandidateView } from '#core/interview/view.ts'
import { Fold } from '../fold.tsx'

/** What was asked before, with what was said to it; folded, since it is not what is asked now. */
export function Earlier({ view }: { readonly view: CandidateView }) {
  const earlier = view.asks.filter(({ ask }) => ask !== view.current)
  if (earlier.length === 0) return null
  return (
    <div className="mt-10">
      <Fold title={`What was asked before (${earlier.length})`}>
        <ol className="grid gap-5">
          {earlier.map((ask) => (
            <li key={ask.ask}>
              <p className="font-semibold">{ask.probe ?? ask.question?.title ?? CLOSING.title}</p>
              <ul className="mt-1.5 grid gap-2">
                {ask.exchanges.map((exchange) => (
                  <Exchange key={exchange.id} exchange={exchange} candidate="You" unanswered={NOT_YET} />
                ))}
              </ul>
              <Said ask={ask} choices={view.choices} />
            </li>
          ))}
        </ol>
      </Fold>
    </div>
  )
}

function Said({ ask, choices }: { readonly ask: AskedView } & Pick<CandidateView, 'choices'>) {
  const said = ask.answer ?? ask.draft
  const place = choices.findIndex(({ id }) => id === said?.choice)
  if (ask.answer === null && (said === null || said.words === ''))
    return <p className="mt-1 text-[0.9375rem] text-ink-3">Left unanswered.</p>
  return (
    <div className="mt-1.5 text-[0.9375rem] text-ink-2">
      {place >= 0 && (
        <p className="flex items-center gap-2 font-semibold text-ink">
          <Glyph place={place} />
          {choices[place]?.label}
        </p>
      )}
      {said?.estimate !== undefined && <p className="font-semibold text-ink">{said.estimate}</p>}
      <p className="whitespace-pre-wrap">{said?.words}</p>
    </div>
  )
}
