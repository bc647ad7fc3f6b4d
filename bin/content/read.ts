import { existsSync } from 'node:fs'
import { isError, showProblem } from '#core/question/problem.ts'
import { type FoundCatalogue, readCatalogueFrom } from '#store/question/read-catalogue.ts'
import { stop } from '../start/stop.mjs'
import { showBank } from './show-bank.ts'

/** Reads a content folder and prints its problems, the tables of its packs and a summary. */
export const readAndShow = async (folder: string): Promise<FoundCatalogue & { readonly errors: number }> => {
  if (!existsSync(folder)) stop(`There is no folder ${folder}: name the one that holds the packs.`)
  const started = performance.now()
  const found = await readCatalogueFrom(folder, new Date().toISOString().slice(0, 10))
  const { packs, problems, report } = found.catalogue
  const errors = problems.filter(isError).length
  const questions = packs.reduce((sum, pack) => sum + pack.questions.length, 0)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  for (const problem of problems) console.log(showProblem(problem))
  for (const bank of report) console.log(`\n${showBank(bank)}`)
  console.log(
    `\n${found.files} files, ${questions} questions without errors, ${errors} errors, ${problems.length - errors} warnings, ${seconds} s`,
  )
  return { ...found, errors }
}
