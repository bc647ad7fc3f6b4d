import type { Html } from './question.ts'

export type Pack = {
  readonly id: string
  readonly title: string
  readonly introduction: Html
  readonly choices: readonly Choice[]
  readonly axes: readonly Axis[]
  /** From easiest to hardest. */
  readonly levels: readonly string[]
  /** What the first word of a fact's id stands for; several may have one label. */
  readonly areas?: readonly Area[] | undefined
}

export type Choice = { readonly id: string; readonly label: string; readonly short: string }

export type Axis = { readonly id: string; readonly label: string }

export type Area = { readonly id: string; readonly label: string }
