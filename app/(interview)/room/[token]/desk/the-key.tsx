import { Prose } from '#app/_ui/prose.tsx'
import { Options } from '#app/_ui/question/options.tsx'
import { bestOf } from '#core/question/question.ts'
import { Fold } from '../fold.tsx'
import { plain } from './ask-words.ts'
import type { AtDesk, ShownAsk } from './at-desk.ts'

type TheKeyProps = { readonly desk: AtDesk; readonly shown: ShownAsk }

/** What is right and why, on demand: it is long, and a call leaves little time to read. */
export function TheKey({ desk, shown: { ask, found } }: TheKeyProps) {
  const { choices } = desk.script
  const item = found.round.item
  const question = item?.question
  if (question === undefined || found.step.tag === 'probe') return null
  const said = ask.answer ?? ask.draft
  if (found.options.length > 0) {
    const best = choices.find(({ id }) => id === bestOf(found.options))
    return (
      <Fold title={`The answer: ${best?.label ?? ''}`}>
        <Options options={found.options} choices={choices} chosen={said?.choice ?? null} />
        {question.kind === 'scenario' && found.step.tag === 'main' && (
          <ul className="mt-3 grid gap-1.5 text-[0.9375rem] leading-snug">
            {question.reasons.map(({ id, text, right }) => (
              <li key={id} className={right ? '' : 'text-ink-3'}>
                <b>{right ? 'Because' : 'Not because'}</b> {plain(text)}
              </li>
            ))}
          </ul>
        )}
      </Fold>
    )
  }
  if (question.kind === 'explain')
    return (
      <Fold title="A model answer">
        <Prose facts html={question.modelAnswer} className="text-[0.9375rem]" />
      </Fold>
    )
  if (question.kind === 'estimate' && item?.draw != null)
    return (
      <Fold title={`The answer: ${item.draw.answer.toLocaleString('en-US')} ${question.answer.unit}`}>
        <Prose facts html={question.why} className="text-[0.9375rem]" />
      </Fold>
    )
  return null
}
