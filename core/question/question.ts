/**
 * Sanitised HTML made from the prose of a question; safe to put into a page as it is. Authors' markup can become `p`,
 * `em`, `strong`, `code`, `pre`, `ul`, `ol`, `li`, `blockquote`, `br` and `a` with an https `href`, nothing else. The
 * parser adds `<button type="button" class="fact" data-fact="ID">shown</button>` for a `{{fact-id}}` and, in the prompt
 * of an estimate, `<span data-param="name"></span>` for a `{{name}}`. What stands inside a label (the text of a
 * reason, the question of a clarification) holds no buttons and no blocks.
 */
export type Html = string

export const KINDS = ['scenario', 'explain', 'recall', 'estimate'] as const
export type Kind = (typeof KINDS)[number]

export type Question = Scenario | Explain | Recall | Estimate

/** What every kind has. */
export type Frame = {
  readonly id: string
  readonly packId: string
  readonly axis: string
  readonly level: string
  readonly title: string
  /** Ids of the facts it rests on. */
  readonly facts: readonly string[]
  /** Ids of the syllabus it covers. */
  readonly covers: readonly string[]
  /** Raised by the author when the meaning changes. */
  readonly revision: number
  readonly prompt: Html
}

export type Scenario = Frame & {
  readonly kind: 'scenario'
  readonly options: readonly Option[]
  readonly reasons: readonly Reason[]
  readonly clarifications: readonly Clarification[]
  readonly keyPoints: readonly KeyPoint[]
  readonly flips: readonly Flip[]
  readonly probes: readonly Probe[]
}

export type Explain = Frame & {
  readonly kind: 'explain'
  readonly modelAnswer: Html
  readonly keyPoints: readonly KeyPoint[]
  readonly probes: readonly Probe[]
}

export type Recall = Frame & {
  readonly kind: 'recall'
  readonly answer: Html
  /** The answer as plain text, then the other accepted spellings and numbers. */
  readonly accept: readonly Accepted[]
  readonly why: Html
}

export type Accepted =
  | { readonly tag: 'text'; readonly text: string }
  /** `tolerance` is absolute, in `unit`; `unit` is as the author wrote it. */
  | { readonly tag: 'number'; readonly value: number; readonly tolerance: number; readonly unit: string }

export type Estimate = Frame & {
  readonly kind: 'estimate'
  readonly params: Readonly<Record<string, ParamRange>>
  readonly answer: EstimateAnswer
  readonly why: Html
}

export type ParamRange = {
  readonly from: number
  readonly to: number
  /** Drawn evenly by magnitude. */
  readonly log: boolean
  /** Significant digits. */
  readonly round: number
}

export type EstimateAnswer = {
  /** Name of a model in core/cost. */
  readonly model: string
  /** Share of the right value, 0.15 for 15 %. */
  readonly tolerance: number
  readonly unit: string
  /** A word that starts with `$` names a parameter. */
  readonly inputs: Readonly<Record<string, number | string | boolean>>
}

/** `best` is the answer; `acceptable` is right under the condition its rationale begins with. */
export type Standing = 'best' | 'acceptable' | 'wrong'

export type Option = {
  /** Id of a choice of the pack. */
  readonly choice: string
  readonly standing: Standing
  readonly rationale: Html
}

export type Reason = {
  /** `a` to `f`, by place. */
  readonly id: string
  readonly text: Html
  readonly right: boolean
}

export type Clarification = {
  readonly question: Html
  readonly answer: Html
  /** The scenario leaves it out; it has to be asked for. */
  readonly hidden: boolean
}

export type KeyPoint = {
  /** Plain text. */
  readonly text: string
  /** One alternative of every group must be heard. */
  readonly cues: readonly (readonly string[])[]
  readonly examples: readonly string[]
  readonly misconceptions: readonly string[]
}

export type Flip = {
  readonly id: string
  /** The one constraint that changes. */
  readonly prompt: Html
  readonly options: readonly Option[]
}

export type Probe = {
  readonly question: string
  /** Ids of the choices it follows; empty: always. */
  readonly when: readonly string[]
  readonly keyPoints: readonly KeyPoint[]
}

/** What may be shown of one part of a question before it is answered, and nothing else. */
export type AskedQuestion = Asked &
  (
    | {
        readonly kind: 'scenario'
        /** The one constraint that changes; null in the main part. */
        readonly flip: Html | null
        /** None are asked for in a flip. */
        readonly reasons: readonly Pick<Reason, 'id' | 'text'>[]
      }
    /** `keyPoints` is how many a good answer has. */
    | { readonly kind: 'explain'; readonly keyPoints: number }
    | { readonly kind: 'recall' }
    | { readonly kind: 'estimate'; readonly unit: string; readonly tolerance: number }
  )

type Asked = {
  readonly title: string
  /** Parameters are filled in, and facts are plain spans that lead nowhere. */
  readonly prompt: Html
}

/** The parts of a question that are scheduled, each as a card: `main` first, then its flips. */
export const partsOf = (question: Question): readonly string[] =>
  question.kind === 'scenario' ? ['main', ...question.flips.map((flip) => flip.id)] : ['main']

/** Id of the choice that is the answer; empty where there is none. */
export const bestOf = (options: readonly Option[]): string =>
  options.find((option) => option.standing === 'best')?.choice ?? ''

/** What a fact says stays; the way to the fact does not. */
export const withoutFacts = (html: Html): Html =>
  html.replace(/<button [^>]*\bdata-fact="[^"]*"[^>]*>(.*?)<\/button>/gs, '<span>$1</span>')
