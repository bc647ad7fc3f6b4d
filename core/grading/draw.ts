import type { Inputs } from '../cost/inputs.ts'
import { modelNamed } from '../cost/models.ts'
import type { WorkingStep } from '../cost/working.ts'
import type { Estimate, Html, ParamRange } from '../question/question.ts'
import { shareOf } from '../share-of.ts'

/** Parameters drawn for one attempt at an estimate, with the answer worked out. */
export type Draw = {
  readonly seed: string
  readonly params: Readonly<Record<string, number>>
  /** The prompt with the parameters in it. */
  readonly prompt: Html
  readonly answer: number
  readonly working: readonly WorkingStep[]
}

type Params = Readonly<Record<string, number>>

/** One attempt at an estimate: its parameters, the prompt that shows them, and the answer worked out. */
export const drawEstimate = (question: Estimate, seed: string): Draw => {
  const params = drawParams(question.params, seed)
  const { value, working } = modelNamed(question.answer.model).compute(
    inputsOf(question.answer.inputs, params),
  )
  return { seed, params, prompt: withParams(question.prompt, params), answer: value, working }
}

/** The same seed gives the same numbers, and another parameter beside one does not change it. */
export const drawParams = (ranges: Readonly<Record<string, ParamRange>>, seed: string): Params =>
  Object.fromEntries(
    Object.entries(ranges).map(([name, range]) => [name, drawn(range, shareOf(`${seed}/${name}`))]),
  )

/** The inputs of a model with every `$name` replaced. */
export const inputsOf = (inputs: Inputs, params: Params): Inputs =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      if (typeof input !== 'string' || !input.startsWith('$')) return [name, input]
      const value = params[input.slice(1)]
      if (value === undefined) throw new RangeError(`Input ${name}: there is no parameter ${input}.`)
      return [name, value]
    }),
  )

const withParams = (prompt: Html, params: Params): Html =>
  prompt.replace(/(<span data-param="([A-Za-z0-9]+)">)(?=<\/span>)/g, (span, _tag, name: string) => {
    const value = params[name]
    return value === undefined ? span : span + value.toLocaleString('en-US', { maximumSignificantDigits: 15 })
  })

const drawn = ({ from, to, log, round }: ParamRange, share: number): number => {
  const value = log ? from * (to / from) ** share : from + (to - from) * share
  return Math.min(to, Math.max(from, Number(value.toPrecision(round))))
}
