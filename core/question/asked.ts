import type { Draw } from '../grading/draw.ts'
import { type AskedQuestion, type Html, type Question, withoutFacts } from './question.ts'

export type { AskedQuestion } from './question.ts'

/** What may be shown of this part before the answer. `draw` is needed for an estimate, and for nothing else. */
export const askedOf = (
  question: Question,
  part: string,
  draw: Pick<Draw, 'prompt'> | null,
): AskedQuestion => {
  const asked = { title: question.title, prompt: withoutFacts(draw?.prompt ?? question.prompt) }
  switch (question.kind) {
    case 'scenario': {
      const flip = question.flips.find(({ id }) => id === part)
      if (flip !== undefined)
        return { kind: 'scenario', ...asked, flip: withoutFacts(flip.prompt), reasons: [] }
      return { kind: 'scenario', ...asked, flip: null, reasons: question.reasons.map(labelOf) }
    }
    case 'explain':
      return { kind: 'explain', ...asked, keyPoints: question.keyPoints.length }
    case 'recall':
      return { kind: 'recall', ...asked }
    case 'estimate':
      return {
        kind: 'estimate',
        ...asked,
        unit: question.answer.unit,
        tolerance: question.answer.tolerance,
      }
  }
}

const labelOf = ({ id, text }: { readonly id: string; readonly text: Html }) => ({
  id,
  text: withoutFacts(text),
})
