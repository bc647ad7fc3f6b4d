import { Prose } from '#app/_ui/prose.tsx'
import { OneChange } from '#app/_ui/question/one-change.tsx'
import { CLOSING } from '#core/interview/round-words.ts'
import { Fold } from '../fold.tsx'
import { AnswerInView } from './answer-in-view.tsx'
import { askPlace, flipPrompt } from './ask-words.ts'
import type { AtDesk, ShownAsk } from './at-desk.ts'
import { Clarifications } from './clarifications.tsx'
import { Points } from './points.tsx'
import type { Quote } from './quote.ts'
import { TheKey } from './the-key.tsx'

type AskPanelProps = {
  readonly desk: AtDesk
  readonly shown: ShownAsk
  readonly quote: (quote: Quote) => void
  readonly say: (words: string | null) => void
}

/** The ask in view: what the candidate sees of it, what they answer, and what a good answer has. */
export function AskPanel({ desk, shown, quote, say }: AskPanelProps) {
  const { ask, found } = shown
  const { script, state } = desk
  const item = found.round.item
  const asked = found.step.tag === 'main' ? item?.asked.main : undefined
  const live = state.current === ask.ask
  // Before the beginning and after the end something else is the heading of the page.
  const Title = state.status === 'running' || state.status === 'paused' ? 'h1' : 'h2'
  return (
    <article aria-labelledby="shown-ask" className="grid gap-6">
      <header>
        <p className="mb-1 flex flex-wrap gap-x-2 text-sm text-ink-2">
          <span className="font-semibold">{askPlace(script, ask.ask)}</span>
          {item !== null && <span>{item.axisLabel}</span>}
          {!live && (
            <span className="text-ink-3">{ask.answer === null ? 'left unanswered' : 'answered'}</span>
          )}
        </p>
        <Title
          id="shown-ask"
          className="text-[1.375rem] leading-tight font-semibold tracking-[-0.018em] text-balance"
        >
          {found.probe?.question ?? item?.question.title ?? CLOSING.title}
        </Title>
        {found.step.tag === 'flip' && <OneChange html={flipPrompt(script, ask.ask)} />}
        {item === null && <p className="mt-2 text-ink-2">{CLOSING.prompt}</p>}
        {asked === undefined && item?.asked.main !== undefined && (
          <div className="mt-3">
            <Fold title={found.step.tag === 'flip' ? 'The scenario before' : 'The question before'}>
              <Prose html={item.asked.main.prompt} className="text-[0.9375rem] text-ink-2" />
            </Fold>
          </div>
        )}
        {asked !== undefined && <Prose html={asked.prompt} className="mt-2 text-[0.9375rem] text-ink-2" />}
      </header>
      <AnswerInView desk={desk} shown={shown} quote={quote} say={say} />
      <Clarifications desk={desk} shown={shown} />
      {found.keyPoints.length > 0 && <Points desk={desk} shown={shown} />}
      <TheKey desk={desk} shown={shown} />
    </article>
  )
}
