import { groupBy } from '../group-by.ts'
import { type ContentFile, guarded, type Shelf } from './check-file.ts'
import { type FactsFile, parseFacts } from './parse-facts.ts'
import { type PackFile, parsePack } from './parse-pack.ts'
import { parseSyllabus, type Syllabus } from './parse-syllabus.ts'
import { type Problem, startReport } from './problem.ts'

/** A pack without its questions, with the places its problems are told at. */
export type PackShelf = Shelf & {
  readonly placeOf: PackFile['placeOf']
  readonly factPlaces: FactsFile['places']
  readonly items: Syllabus
}

export type Shelved = {
  readonly shelves: readonly PackShelf[]
  /** Question files, each below one of the shelves. */
  readonly questions: readonly ContentFile[]
  readonly problems: readonly Problem[]
}

/** Tells packs from questions and reads the packs. */
export const shelve = (files: readonly ContentFile[]): Shelved => {
  const problems: Problem[] = []
  const shelves: PackShelf[] = []
  const questions: ContentFile[] = []
  const folders = groupBy(files, ({ path }) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : ''))
  for (const [folder, inside] of folders) {
    const named = (name: string) => inside.find((file) => file.path === `${folder}/${name}`)
    const shelf = folder === '' ? null : readShelf(folder, named, problems)
    if (shelf && shelves.some(({ pack }) => pack.id === shelf.pack.id))
      problems.push(
        problemAt(`${folder}/pack.md`, `the pack id ${shelf.pack.id} is taken: choose another`, 'unique-id'),
      )
    if (shelf) shelves.push(shelf)
    for (const file of inside)
      if (/^[^/]+\/[^/]+\/[^/]+\.md$/.test(file.path)) {
        if (shelf) questions.push(file)
      } else if (!PACK_FILES.some((name) => file.path === `${folder}/${name}`) || folder === '')
        problems.push(problemAt(file.path, STRAY, 'stray-file'))
  }
  return { shelves, questions, problems }
}

const PACK_FILES = ['pack.md', 'facts.yaml', 'syllabus.yaml']
const STRAY =
  'move this file: a pack holds pack.md, facts.yaml, syllabus.yaml and one folder of .md files for each axis'

const readShelf = (
  folder: string,
  named: (name: string) => ContentFile | undefined,
  problems: Problem[],
): PackShelf | null => {
  const read = <T>(
    name: string,
    parse: (text: string, report: ReturnType<typeof startReport>) => T,
  ): T | null => {
    const file = named(name)
    if (!file) return null
    const report = startReport(file.path)
    const value = guarded(report, () => parse(file.text, report))
    problems.push(...report.problems)
    return value
  }
  const packFile = read('pack.md', parsePack)
  if (!named('pack.md'))
    problems.push(problemAt(`${folder}/pack.md`, 'add this file: it defines the pack', 'pack'))
  const factsFile = read('facts.yaml', parseFacts)
  const facts = factsFile?.facts ?? new Map()
  if (!packFile) return null
  const axes = new Set(packFile.pack.axes.map((axis) => axis.id))
  const known = { axes, levels: new Set(packFile.pack.levels), facts }
  const items = read('syllabus.yaml', (text, report) => parseSyllabus(text, known, report)) ?? new Map()
  return {
    folder,
    pack: packFile.pack,
    placeOf: packFile.placeOf,
    facts,
    factPlaces: factsFile?.places ?? new Map(),
    items,
    syllabus: new Set(items.keys()),
  }
}

const problemAt = (path: string, message: string, rule: string): Problem => ({
  path,
  line: 1,
  column: 1,
  severity: 'error',
  message,
  rule,
})
