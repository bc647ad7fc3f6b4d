/** How many minutes an interview takes. */
export const LENGTHS = [10, 20, 45] as const
export type Length = (typeof LENGTHS)[number]

/** Normal shows what an answer came to at once, pressure only at the end. */
export const MODES = ['normal', 'pressure'] as const
export type Mode = (typeof MODES)[number]

/** Who is there: the candidate alone, or with an interviewer in another browser. */
export const COMPANIES = ['alone', 'paired'] as const
export type Company = (typeof COMPANIES)[number]

/** What an interview is asked to be. The same plan makes the same script from the same content. */
export type InterviewPlan = {
  readonly packId: string
  readonly company: Company
  readonly minutes: Length
  /** The hardest that is asked; one of the pack's. */
  readonly level: string
  /** Ids; empty for all. */
  readonly axes: readonly string[]
  /** Of an interviewer's room: pressure. */
  readonly mode: Mode
  readonly seed: string
}
