import { groupBy } from '../group-by.ts'
import type { BankReport } from './bank.ts'
import { ageOf, MAX_DAYS, WARN_DAYS } from './fact-age.ts'
import { type Problem, type Report, startReport } from './problem.ts'
import type { Question } from './question.ts'
import type { PackShelf } from './shelve.ts'

const LARGEST_SHARE = 0.4
const SMALLEST_SHARE = 0.1
const BEYOND_CHANCE = 0.05
/** Of the flips that leave the answer as it was. */
const UNMOVED = [1 / 3, 1 / 2] as const

/** The rules that a pack as a whole must keep. `today` is `YYYY-MM-DD`. */
export const lintBank = (
  shelf: PackShelf,
  bank: BankReport,
  questions: readonly Question[],
  today: string,
): readonly Problem[] => {
  const pack = startReport(`${shelf.folder}/pack.md`)
  lintChoices(shelf, bank, pack)
  lintGuesses(shelf, bank, pack)
  lintLevels(shelf, bank, pack)
  const syllabus = startReport(`${shelf.folder}/syllabus.yaml`)
  const covered = new Set(questions.flatMap((question) => question.covers))
  for (const { id, place, kind } of shelf.items.values())
    if (!covered.has(id))
      syllabus.error(
        place,
        `no question covers this ${kind.replace('-', ' ')}: add ${id} under \`covers:\` of one`,
        'coverage',
      )
  const facts = startReport(`${shelf.folder}/facts.yaml`)
  lintAges(shelf, questions, today, facts)
  return [pack, syllabus, facts].flatMap(({ problems }) => problems)
}

const lintChoices = (shelf: PackShelf, bank: BankReport, report: Report): void => {
  if (bank.decisions === 0) return
  for (const [at, choice] of shelf.pack.choices.entries()) {
    const share = bank.choiceShares[choice.id] as number
    const say = (bound: string, advice: string) =>
      report.error(
        shelf.placeOf(['choices', at]),
        `${choice.label} is the answer to ${percent(share)} of ${bank.decisions} scenarios and flips, ${bound}: ${advice}`,
        'choice-share',
      )
    if (share > LARGEST_SHARE) say(`more than ${percent(LARGEST_SHARE)}`, 'add ones with another answer')
    if (share < SMALLEST_SHARE) say(`less than ${percent(SMALLEST_SHARE)}`, 'add ones with this answer')
  }
  if (bank.unmovedFlips < UNMOVED[0] || bank.unmovedFlips > UNMOVED[1])
    report.error(
      shelf.placeOf(['choices']),
      `${percent(bank.unmovedFlips)} of ${bank.flips} flips leave the answer as it was: bring it to between a third and a half`,
      'flip-share',
    )
}

const lintGuesses = (shelf: PackShelf, bank: BankReport, report: Report): void => {
  if (bank.decisions === 0) return
  for (const { strategy, share, chance } of bank.guesses)
    if (share > chance + BEYOND_CHANCE)
      report.error(
        shelf.placeOf(['choices']),
        `choosing ${strategy} is right in ${percent(share)}, chance is ${percent(chance)}: bring it to ${percent(chance + BEYOND_CHANCE)} or less`,
        'guessable',
      )
}

const lintLevels = (shelf: PackShelf, bank: BankReport, report: Report): void => {
  for (const [at, axis] of shelf.pack.axes.entries())
    for (const level of shelf.pack.levels)
      if (!Object.values(bank.grid[axis.id] ?? {}).some((levels) => levels[level]))
        report.error(
          shelf.placeOf(['axes', at]),
          `${axis.label} has no question of level ${level}: add one`,
          'levels',
        )
}

const lintAges = (shelf: PackShelf, questions: readonly Question[], today: string, report: Report): void => {
  const users = groupBy(
    questions.flatMap((question) => question.facts),
    (id) => id,
  )
  for (const [id, { length: count }] of users) {
    const fact = shelf.facts.get(id)
    const days = fact ? ageOf(fact, today) : 0
    const place = shelf.factPlaces.get(id)
    if (days <= WARN_DAYS || !place) continue
    const message = `${id} was verified ${days} days ago and ${count} question${count === 1 ? ' rests' : 's rest'} on it: read its source again and set \`verified\``
    if (days > MAX_DAYS) report.error(place, message, 'fact-age')
    else report.warn(place, message, 'fact-age')
  }
}

const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`
