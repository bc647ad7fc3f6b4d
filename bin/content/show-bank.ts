import type { BankReport } from '#core/question/bank.ts'

export const showBank = (bank: BankReport): string =>
  [
    `Pack ${bank.packId}: ${bank.questions} questions (${Object.entries(bank.byKind)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}), ${bank.decisions} scenarios and flips`,
    table([
      ['answer', 'share', 'bounds'],
      ...Object.entries(bank.choiceShares).map(([id, share]) => [id, percent(share), '10–40 %']),
    ]),
    table([
      ['guess', 'right', 'chance', 'at most'],
      ...bank.guesses.map(({ strategy, share, chance }) => [
        strategy,
        percent(share),
        percent(chance),
        percent(chance + 0.05),
      ]),
      ['flips that leave the answer', percent(bank.unmovedFlips), '', '33.3–50 %'],
    ]),
    table(levelRows(bank)),
  ].join('\n\n')

const levelRows = (bank: BankReport): readonly (readonly string[])[] => {
  const axes = Object.entries(bank.levels)
  const levels = Object.keys(axes[0]?.[1] ?? {})
  return [
    ['axis', ...levels, 'all'],
    ...axes.map(([axis, counts]) => {
      const numbers = levels.map((level) => counts[level] ?? 0)
      return [axis, ...numbers.map(String), String(numbers.reduce((sum, number) => sum + number, 0))]
    }),
  ]
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

/** Columns as wide as their widest cell; all but the first to the right. */
const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n')
}
