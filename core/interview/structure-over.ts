import type { Choice } from '../question/pack.ts'
import type { AskId } from './ask.ts'
import type { Draft } from './event.ts'
import type { Feedback } from './feedback.ts'
import { STRUCTURE, type StructurePart } from './structure.ts'

/** Words that show a part of the structure: a span of the answer to `ask`, or without one what was asked or chosen there. */
export type Shown = {
  readonly ask: AskId
  readonly span: { readonly start: number; readonly end: number } | null
  readonly words: string
}

/** By part, where it shows first; null where it does not. */
export type StructureShown = Readonly<Record<StructurePart, Shown | null>>

type Answered = {
  readonly ask: AskId
  readonly answer: Draft | null
  readonly feedback: Pick<Feedback, 'structure'> | null
}

/** Over several answers to one scenario: whoever asks clarifies, and whoever picks an option has chosen. */
export const structureOver = (
  choices: readonly Choice[],
  asks: readonly Answered[],
  inquiries: readonly { readonly ask: AskId; readonly words: string }[],
): StructureShown => {
  const said = (part: StructurePart): Shown | null => {
    for (const { ask, answer, feedback } of asks) {
      const span = feedback?.structure[part]
      if (answer && span) return { ask, span, words: answer.words.slice(span.start, span.end) }
    }
    return null
  }
  const byAsking = (): Shown | null => {
    const [first] = inquiries
    return first === undefined ? null : { ask: first.ask, span: null, words: first.words }
  }
  const byChoosing = (): Shown | null => {
    for (const { ask, answer } of asks) {
      const label = choices.find(({ id }) => id === answer?.choice)?.label
      if (label !== undefined) return { ask, span: null, words: label }
    }
    return null
  }
  const shown = (part: StructurePart): Shown | null => {
    if (part === 'clarify') return byAsking() ?? said(part)
    return said(part) ?? (part === 'choice' ? byChoosing() : null)
  }
  return Object.fromEntries(STRUCTURE.map((part) => [part, shown(part)])) as Record<
    StructurePart,
    Shown | null
  >
}
