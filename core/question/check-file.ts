import type { Fact } from './fact.ts'
import { hashOf } from './hash.ts'
import type { Pack } from './pack.ts'
import { type Places, readQuestion } from './parse.ts'
import { searchTextOf } from './plain-text.ts'
import { inOrder, isError, type Place, type Problem, type Report, startReport } from './problem.ts'
import type { Question } from './question.ts'

/** `path` is relative to the content folder, with forward slashes. */
export type ContentFile = { readonly path: string; readonly text: string }

/** What a question needs to know of its pack. */
export type Shelf = {
  /** Name of the pack's folder. */
  readonly folder: string
  readonly pack: Pack
  readonly facts: ReadonlyMap<string, Fact>
  /** Ids a question may cover. */
  readonly syllabus: ReadonlySet<string>
}

export type CheckedFile = {
  readonly path: string
  readonly folder: string
  readonly problems: readonly Problem[]
  /** Null when there is no telling what it holds; with gaps when it is not sound. */
  readonly found: FoundQuestion | null
  /** Has no errors. */
  readonly sound: boolean
}

export type FoundQuestion = {
  readonly question: Question
  readonly places: Places
  /** Changes with anything a learner could see. */
  readonly hash: string
  readonly searchText: string
  /** How many sums its author has the linter check. */
  readonly checks: number
}

/** All that can be said about one question file without looking at the others. */
export const checkFile = ({ path, text }: ContentFile, shelf: Shelf): CheckedFile => {
  const report = startReport(path)
  const found = guarded(report, () => read(text, path, shelf, report))
  const problems = inOrder(report.problems)
  return { path, folder: shelf.folder, problems, found, sound: !problems.some(isError) }
}

/** `shelves` by the folder of their pack, which is the first of every file's path. */
export const checkFiles = (
  files: readonly ContentFile[],
  shelves: ReadonlyMap<string, Shelf>,
): readonly CheckedFile[] =>
  files.map((file) => checkFile(file, shelves.get(file.path.slice(0, file.path.indexOf('/'))) as Shelf))

/** A parser that fails on some file must not take the check of all others with it. */
export const guarded = <T>(report: Report, work: () => T): T | null => {
  try {
    return work()
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault)
    report.error({ line: 1, column: 1 }, `this file cannot be read, simplify it: ${message}`, 'unreadable')
    return null
  }
}

const read = (text: string, path: string, shelf: Shelf, report: Report): FoundQuestion | null => {
  const placed = readQuestion(text, shelf.pack, shelf.facts, report)
  if (!placed) return null
  const { question, places, checks } = placed
  const folder = path.split('/').at(-2)
  if (question.axis !== '' && folder !== question.axis)
    report.error(
      places.axis,
      `move the file to the folder of its axis, ${question.axis}/, or correct the axis`,
      'folder',
    )
  for (const [at, id] of question.covers.entries())
    if (!shelf.syllabus.has(id))
      report.error(
        places.covers[at] as Place,
        `there is no ${id} in syllabus.yaml: correct the id`,
        'syllabus',
      )
  const hash = hashOf(JSON.stringify(question))
  return { question, places, hash, searchText: searchTextOf(question), checks }
}
