import { type Filled, fill, type Inputs, problemsOf, type Spec } from './inputs.ts'

/** One line of a calculation, as it is shown to the learner. */
export type WorkingStep = {
  readonly label: string
  /** Such as `3,000,000 × 0.12 s × 1.5 GB`. */
  readonly expression: string
  readonly value: number
  readonly unit: string
}

export type Worked = {
  readonly value: number
  readonly working: readonly WorkingStep[]
}

export type CostModel = {
  readonly inputs: Spec
  /** Throws for inputs that `check` complains about. */
  readonly compute: (given: Inputs) => Worked
  readonly check: (given: Inputs) => readonly string[]
}

export const costModel = <S extends Spec>(inputs: S, compute: (filled: Filled<S>) => Worked): CostModel => ({
  inputs,
  compute: (given) => compute(fill(inputs, given)),
  check: (given) => problemsOf(inputs, given),
})

export const stepIn =
  (unit: string) =>
  (label: string, expression: string, value: number): WorkingStep => ({
    label,
    expression,
    value,
    unit,
  })

export const usd = stepIn('USD')

/** The sum of all lines in USD; lines that come to nothing are left out. */
export const bill = (steps: readonly WorkingStep[], label = 'A month'): Worked => {
  const working = steps.filter(({ value }) => value !== 0)
  const lines = working.filter(({ unit }) => unit === 'USD')
  const value = lines.reduce((sum, line) => sum + line.value, 0)
  const sum = usd(label, lines.map((line) => rounded(line.value)).join(' + ') || '0', value)
  const isSum = lines.length === 1 && working.at(-1) === lines[0]
  return { value, working: isSum ? working : [...working, sum] }
}

/** Some steps, and the one that is the answer. */
export const result = (steps: readonly WorkingStep[], answer: WorkingStep): Worked => ({
  value: answer.value,
  working: [...steps, answer],
})

/** A number as it stands in an expression. */
export const shown = (value: number): string => EXACT.format(value)

/** An intermediate result, to six digits. */
export const rounded = (value: number): string => ROUNDED.format(value)

// Building a format takes a hundred times as long as using it.
const EXACT = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 10 })
const ROUNDED = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 6 })
