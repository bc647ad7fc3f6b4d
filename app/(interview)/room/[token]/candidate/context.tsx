import { Prose } from '#app/_ui/prose.tsx'
import { Exchange, NOT_YET } from '#app/(interview)/exchange.tsx'
import type { AskedView } from '#core/interview/view.ts'
import { Fold } from '../fold.tsx'

type ContextProps = { readonly ask: AskedView; readonly asks: readonly AskedView[] }

/** What a further question or a change rests on: the round's prompt, and what was given on asking. */
export function Context({ ask, asks }: ContextProps) {
  const main = asks.find((one) => one.round === ask.round)
  if (main === undefined || main.ask === ask.ask || main.question === null) return null
  const isFlip = ask.question !== null
  if (isFlip && main.exchanges.length === 0) return null
  return (
    <div className="mt-3">
      <Fold title={isFlip ? 'What you asked before' : `It is about: ${main.question.title}`}>
        {!isFlip && <Prose html={main.question.prompt} className="text-[0.9375rem] text-ink-2" />}
        <ol className="mt-2 grid gap-2 empty:hidden">
          {main.exchanges.map((exchange) => (
            <Exchange key={exchange.id} exchange={exchange} candidate="You" unanswered={NOT_YET} />
          ))}
        </ol>
      </Fold>
    </div>
  )
}
