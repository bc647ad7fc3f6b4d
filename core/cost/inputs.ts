export type Input = number | string | boolean
export type Inputs = Readonly<Record<string, Input>>

/** What a model takes; a null `otherwise` means the input has to be given. */
export type Spec = Readonly<Record<string, InputSpec>>

export type InputSpec = NumberSpec | WordSpec<string> | FlagSpec

type NumberSpec = {
  readonly tag: 'number'
  readonly least: number
  readonly most: number
  readonly otherwise: number | null
}
type WordSpec<Word extends string> = {
  readonly tag: 'word'
  readonly words: readonly Word[]
  readonly otherwise: Word | null
}
type FlagSpec = { readonly tag: 'flag'; readonly otherwise: boolean }

/** The inputs of a model once nothing is missing and nothing is wrong. */
export type Filled<S extends Spec> = {
  readonly [Name in keyof S]: S[Name] extends WordSpec<infer Word>
    ? Word
    : S[Name] extends FlagSpec
      ? boolean
      : number
}

export const number = (least: number, most: number, otherwise: number | null = null): NumberSpec => ({
  tag: 'number',
  least,
  most,
  otherwise,
})

export const word = <Word extends string>(
  words: readonly Word[],
  otherwise: Word | null = null,
): WordSpec<Word> => ({ tag: 'word', words, otherwise })

export const flag = (otherwise: boolean): FlagSpec => ({ tag: 'flag', otherwise })

/** One sentence for each thing that is wrong. A `$name` stands for a number that is not known yet. */
export const problemsOf = (spec: Spec, given: Inputs): readonly string[] => [
  ...Object.keys(given)
    .filter((name) => !Object.hasOwn(spec, name))
    .map((name) => `input "${name}" is not known: the model takes ${Object.keys(spec).join(', ')}`),
  ...Object.entries(spec).flatMap(([name, input]) => problemWith(name, input, given[name]) ?? []),
]

/** Fills in what is left out. Throws where `problemsOf` would complain. */
export const fill = <S extends Spec>(spec: S, given: Inputs): Filled<S> => {
  const filled = Object.fromEntries(
    Object.entries(spec).map(([name, { otherwise }]) => [name, given[name] ?? otherwise]),
  )
  const problems = Object.values(filled).some(isUnknown)
    ? ['a parameter has no value']
    : problemsOf(spec, given)
  if (problems.length > 0) throw new RangeError(`The model cannot be worked out: ${problems.join('; ')}.`)
  // Every value was checked against its own line of the spec.
  return filled as Filled<S>
}

const problemWith = (name: string, spec: InputSpec, value: Input | undefined): string | null => {
  if (value === undefined) return spec.otherwise === null ? `input "${name}" is missing` : null
  switch (spec.tag) {
    case 'number': {
      const fits =
        isUnknown(value) || (typeof value === 'number' && value >= spec.least && value <= spec.most)
      return fits
        ? null
        : `input "${name}": ${value} is not a number from ${shown(spec.least)} to ${shown(spec.most)}`
    }
    case 'word':
      return spec.words.some((known) => known === value)
        ? null
        : `input "${name}": ${value} is not one of ${spec.words.join(', ')}`
    case 'flag':
      return typeof value === 'boolean' ? null : `input "${name}": ${value} is neither true nor false`
  }
}

const isUnknown = (value: Input | null): boolean => typeof value === 'string' && value.startsWith('$')

const shown = (value: number): string => value.toLocaleString('en-US')
