/** One thing to work on, with where to do it. */
export type WorkOn = {
  /** What was seen in the interview, or what would be the next step. */
  readonly tag:
    | 'choice'
    | 'points'
    | 'estimate'
    | 'clarify'
    | 'structure'
    | 'time'
    | 'sure'
    | 'score'
    | 'unanswered'
    | 'next'
  readonly title: string
  /** One or two sentences: what happened, with figures. */
  readonly why: string
  readonly link: { readonly path: string; readonly label: string }
}
