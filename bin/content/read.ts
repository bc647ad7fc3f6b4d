import { type Catalogue, readCatalogue } from '#core/question/catalogue.ts'
import { inOrder, isError, showProblem } from '#core/question/problem.ts'
import { readContentFiles } from '#store/question/content-files.ts'
import { showBank } from './show-bank.ts'

export type ReadContent = { readonly catalogue: Catalogue; readonly hash: string; readonly errors: number }

/** Reads a content folder and prints its problems, the tables of its packs and a summary. */
export const readAndShow = async (folder: string): Promise<ReadContent> => {
  const started = performance.now()
  const today = new Date().toISOString().slice(0, 10)
  const { files, problems: unreadable, hash } = await readContentFiles(folder)
  const catalogue = readCatalogue(files, today)
  const problems = inOrder([...unreadable, ...catalogue.problems])
  const errors = problems.filter(isError).length
  const questions = catalogue.packs.reduce((sum, pack) => sum + pack.questions.length, 0)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  for (const problem of problems) console.log(showProblem(problem))
  for (const bank of catalogue.report) console.log(`\n${showBank(bank)}`)
  console.log(
    `\n${files.length} files, ${questions} questions without errors, ${errors} errors, ${problems.length - errors} warnings, ${seconds} s`,
  )
  return { catalogue, hash, errors }
}
