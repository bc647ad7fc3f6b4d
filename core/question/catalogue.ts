import { groupBy } from '../group-by.ts'
import { type BankReport, reportBank } from './bank.ts'
import { type CheckedFile, type ContentFile, checkFiles } from './check-file.ts'
import type { Fact } from './fact.ts'
import { lintBank } from './lint-bank.ts'
import type { Pack } from './pack.ts'
import type { SyllabusItem } from './parse-syllabus.ts'
import { inOrder, type Problem } from './problem.ts'
import type { Question } from './question.ts'
import { type Shelved, shelve } from './shelve.ts'

export type PackContent = {
  readonly pack: Pack
  readonly facts: readonly Fact[]
  /** Of the syllabus, in its order. */
  readonly topics: readonly SyllabusItem[]
  readonly questions: readonly CatalogueEntry[]
}

export type CatalogueEntry = {
  readonly question: Question
  readonly path: string
  /** Changes with anything a learner could see. */
  readonly hash: string
  /** Lower-case words of everything a learner might search for. */
  readonly searchText: string
}

export type Catalogue = {
  /** Without the questions that have errors. */
  readonly packs: readonly PackContent[]
  readonly problems: readonly Problem[]
  readonly report: readonly BankReport[]
}

/** Everything below a content folder, with every problem in it. `today` is `YYYY-MM-DD`. */
export const readCatalogue = (files: readonly ContentFile[], today: string): Catalogue => {
  const shelved = shelve(files)
  const shelves = new Map(shelved.shelves.map((shelf) => [shelf.folder, shelf]))
  const checked = checkFiles(shelved.questions, shelves)
  return finishCatalogue(shelved, checked, today)
}

/** The second half of `readCatalogue`, for files that were checked elsewhere (in parallel). */
export const finishCatalogue = (
  shelved: Shelved,
  checked: readonly CheckedFile[],
  today: string,
): Catalogue => {
  const clashes = findClashes(checked)
  const broken = new Set(clashes.map((problem) => problem.path))
  const problems = [...shelved.problems, ...checked.flatMap((file) => file.problems), ...clashes]
  const byFolder = groupBy(checked, (file) => file.folder)
  const packs: PackContent[] = []
  const report: BankReport[] = []
  for (const shelf of shelved.shelves) {
    const { pack } = shelf
    const entries = (byFolder.get(shelf.folder) ?? []).flatMap(({ path, found, sound }) =>
      found && sound && !broken.has(path)
        ? [{ question: found.question, path, hash: found.hash, searchText: found.searchText }]
        : [],
    )
    // Of those with errors too, so that one slip does not look like a gap in the bank.
    const found = (byFolder.get(shelf.folder) ?? []).flatMap((file) => file.found ?? [])
    const bank = reportBank(shelf, found, today)
    const topics = [...shelf.items.values()].map(({ place: _, ...topic }) => topic)
    packs.push({ pack, facts: [...shelf.facts.values()], topics, questions: entries })
    report.push(bank)
    const questions = found.map(({ question }) => question)
    problems.push(...lintBank(shelf, bank, questions, today))
  }
  return { packs, problems: inOrder(problems), report }
}

export type Comparison = {
  readonly added: readonly CatalogueEntry[]
  readonly changed: readonly CatalogueEntry[]
  readonly unchanged: readonly CatalogueEntry[]
  /** Ids that the store has and the content has no more. */
  readonly retired: readonly string[]
}

export type StoredEntry = {
  readonly id: string
  readonly hash: string
  readonly path: string
  readonly retired: boolean
}

/** What loading would do. A question that comes back after it was retired counts as added. */
export const compareCatalogue = (
  parsed: readonly CatalogueEntry[],
  stored: readonly StoredEntry[],
): Comparison => {
  const known = new Map(stored.map((entry) => [entry.id, entry]))
  const present = new Set(parsed.map(({ question }) => question.id))
  const fateOf = ({ question, hash, path }: CatalogueEntry) => {
    const before = known.get(question.id)
    if (!before || before.retired) return 'added'
    return before.hash === hash && before.path === path ? 'unchanged' : 'changed'
  }
  const fates = groupBy(parsed, fateOf)
  return {
    added: fates.get('added') ?? [],
    changed: fates.get('changed') ?? [],
    unchanged: fates.get('unchanged') ?? [],
    retired: stored.filter((entry) => !entry.retired && !present.has(entry.id)).map((entry) => entry.id),
  }
}

/** Ids are unique among all packs, titles within one. */
const findClashes = (checked: readonly CheckedFile[]): readonly Problem[] => {
  const ids = new Map<string, string>()
  const titles = new Map<string, string>()
  const clashes: Problem[] = []
  for (const { path, folder, found } of checked) {
    if (!found) continue
    const { question, places } = found
    const clash = (place: typeof places.id, message: string, rule: string) =>
      clashes.push({ path, line: place.line, column: place.column, severity: 'error', message, rule })
    const sameId = ids.get(question.id)
    if (sameId !== undefined)
      clash(places.id, `the id ${question.id} is taken by ${sameId}: choose another`, 'unique-id')
    else ids.set(question.id, path)
    const title = `${folder}/${question.title.toLowerCase()}`
    const sameTitle = titles.get(title)
    if (sameTitle !== undefined)
      clash(places.title, `the title is taken by ${sameTitle}: choose another`, 'unique-title')
    else titles.set(title, path)
  }
  return clashes
}
