export type AxisAnswers = { readonly axis: string; readonly answers: number; readonly forgotten: number }

/** An axis with fewer answers says more about chance than about the learner. */
const ENOUGH = 5

/** The axis whose answers were forgotten most often; null while there is too little to say so. */
export const weakestAxis = (rows: readonly AxisAnswers[]): AxisAnswers | null =>
  rows
    .filter(({ answers, forgotten }) => answers >= ENOUGH && forgotten > 0)
    .reduce<AxisAnswers | null>(
      (worst, row) => (worst === null || shareOf(row) > shareOf(worst) ? row : worst),
      null,
    )

const shareOf = ({ answers, forgotten }: AxisAnswers): number => forgotten / answers
