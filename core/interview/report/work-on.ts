import type { Choice } from '../../question/pack.ts'
import type { Report, ReportAsk, ReportQuestion, ReportRound } from './report.ts'

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
    | 'score'
    | 'unanswered'
    | 'speech'
    | 'next'
  readonly title: string
  /** One or two sentences: what happened, with figures. */
  readonly why: string
  readonly link: { readonly path: string; readonly label: string }
}

/** What a report holds when things to work on are looked for. */
export type Seen = Pick<Report, 'plan' | 'rounds' | 'totals' | 'scores'> & {
  readonly choices: readonly Choice[]
}

/** What was found, and how much of an interview it decides: 0 to 1. */
export type Found = WorkOn & { readonly weight: number }

/** A round that asks a question of the bank. */
export type Posed = ReportRound & { readonly question: ReportQuestion }

export const posedIn = ({ rounds }: Seen): readonly Posed[] =>
  rounds.flatMap((round) => (round.question === null ? [] : [{ ...round, question: round.question }]))

export const asksOf = (seen: Seen): readonly (ReportAsk & { readonly round: Posed })[] =>
  posedIn(seen).flatMap((round) => round.asks.map((ask) => ({ ...ask, round })))

export const readQuestion = ({ question }: Posed): WorkOn['link'] => ({
  path: `/questions/${question.id}`,
  label: question.title,
})
