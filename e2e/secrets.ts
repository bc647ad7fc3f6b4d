import { plain } from './recorded.ts'

type Option = { readonly rationale: string }
type Point = {
  readonly text: string
  readonly examples: readonly string[]
  readonly misconceptions: readonly string[]
}
type Flip = { readonly id: string; readonly prompt: string; readonly options: readonly Option[] }
/** A question with its key, as far as it can be told apart in what a browser was sent. */
export type Question = {
  readonly title: string
  readonly prompt: string
  readonly options?: readonly Option[]
  readonly reasons?: readonly { readonly text: string }[]
  readonly clarifications?: readonly { readonly answer: string }[]
  readonly flips?: readonly Flip[]
  readonly keyPoints?: readonly Point[]
  readonly probes?: readonly { readonly question: string; readonly keyPoints: readonly Point[] }[]
  readonly modelAnswer?: string
  readonly answer?: unknown
  readonly accept?: readonly object[]
  readonly why?: string
}

/** Why each option is right or wrong, and the model answers. */
export const rationalesOf = ({ options = [], modelAnswer = '', why = '' }: Question): readonly string[] =>
  [...options.map(({ rationale }) => rationale), modelAnswer, why].flatMap(sentences)

/** All else that is not to be known before the answer. */
export const restOf = (question: Question): readonly string[] => {
  const { flips = [], keyPoints = [], probes = [], accept = [], answer, clarifications = [] } = question
  const points = [...keyPoints, ...probes.flatMap((probe) => probe.keyPoints)]
  return [
    ...flips.flatMap(({ options }) => options.map(({ rationale }) => rationale)),
    ...clarifications.map((one) => one.answer),
    ...probes.map((probe) => probe.question),
    ...points.flatMap(({ text, examples, misconceptions }) => [text, ...examples, ...misconceptions]),
    ...(typeof answer === 'string' ? [answer] : []),
    // A short one may well be said elsewhere, but not in the form that marks it as accepted.
    ...accept.map((one) => JSON.stringify(one)),
  ].flatMap(sentences)
}

/** The longest stretches that neither markup nor an escape interrupts. */
export const sentences = (html: string): readonly string[] =>
  html
    .split(/<[^>]*>/)
    .map((piece) => plain(piece).trim())
    .filter((piece) => piece !== '')
