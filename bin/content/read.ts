import { existsSync } from 'node:fs'
import { isError, showProblem } from '#core/question/problem.ts'
import { type FoundCatalogue, readCatalogueFrom } from '#store/question/read-catalogue.ts'
import { stop } from '../start/stop.mjs'
import { showBank } from './show-bank.ts'

type Content = FoundCatalogue & {
  /** `YYYY-MM-DD`. */
  readonly today: string
  readonly errors: number
  readonly seconds: number
}

/** Reads a content folder and prints its problems, the tables of its packs and a summary. */
export const readAndShow = async (folder: string): Promise<Content> => {
  const content = await readContent(folder)
  for (const problem of content.catalogue.problems) console.log(showProblem(problem))
  for (const bank of content.catalogue.report) console.log(`\n${showBank(bank)}`)
  console.log(`\n${summaryOf(content)}`)
  return content
}

/** Reads a content folder and prints what is made of it. The exit code. */
export const readAndPrint = async (
  folder: string,
  show: (content: Content) => readonly string[],
): Promise<number> => {
  const content = await readContent(folder)
  const advice = content.errors > 0 ? ['npm run content -- check lists the errors'] : []
  console.log([...show(content), summaryOf(content), ...advice].join('\n\n'))
  return 0
}

const readContent = async (folder: string): Promise<Content> => {
  if (!existsSync(folder)) stop(`There is no folder ${folder}: name the one that holds the packs.`)
  const started = performance.now()
  const today = new Date().toISOString().slice(0, 10)
  const found = await readCatalogueFrom(folder, today)
  const errors = found.catalogue.problems.filter(isError).length
  return { ...found, today, errors, seconds: (performance.now() - started) / 1000 }
}

const summaryOf = ({ catalogue, files, errors, seconds }: Content): string => {
  const questions = catalogue.packs.reduce((sum, pack) => sum + pack.questions.length, 0)
  const warnings = catalogue.problems.length - errors
  return `${files} files, ${questions} questions without errors, ${errors} errors, ${warnings} warnings, ${seconds.toFixed(1)} s`
}
