import type { BankReport } from '#core/question/bank.ts'
import { percent, table } from './table.ts'

export const showBank = (bank: BankReport): string =>
  [
    `Pack ${bank.packId}: ${bank.questions} questions (${Object.entries(bank.byKind)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ')}), ${bank.decisions} scenarios and flips`,
    table([
      ['answer', 'share', 'bounds'],
      ...Object.entries(bank.choiceShares).map(([id, share]) => [id, percent(share), '10–40 %']),
    ]),
    table([...guessRows(bank), ['flips that leave the answer', percent(bank.unmovedFlips), '', '33.3–50 %']]),
    table(levelRows(bank)),
  ].join('\n\n')

export const guessRows = (bank: BankReport): readonly (readonly string[])[] => [
  ['guess', 'right', 'chance', 'at most'],
  ...bank.guesses.map(({ strategy, share, chance }) => [
    strategy,
    percent(share),
    percent(chance),
    percent(chance + 0.05),
  ]),
]

const levelRows = (bank: BankReport): readonly (readonly string[])[] => [
  ['axis', ...levelsOf(bank), 'all'],
  ...Object.entries(bank.grid).map(([axis, kinds]) => {
    const numbers = levelsOf(bank).map((level) => sum(Object.values(kinds).map((levels) => levels[level])))
    return [axis, ...numbers.map(String), String(sum(numbers))]
  }),
]

export const levelsOf = (bank: BankReport): readonly string[] =>
  Object.keys(Object.values(bank.grid)[0]?.scenario ?? {})

export const sum = (numbers: readonly (number | undefined)[]): number =>
  numbers.reduce<number>((all, number) => all + (number ?? 0), 0)
