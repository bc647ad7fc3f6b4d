import { join } from 'node:path'
import { readCatalogue } from '#core/question/catalogue.ts'
import { inOrder, showProblem } from '#core/question/problem.ts'
import { database } from '#store/db.ts'
import { readContentFiles } from '#store/question/content-files.ts'
import { loadContent } from '#store/question/load-content.ts'
import { announceContent } from './content-feed.ts'
import { watchFolder } from './watch-folder.ts'

/** Loads the content now and after every change below its folder, for as long as `npm run dev` runs. */
export async function watchContent(): Promise<void> {
  const folder = process.env.RUNWHERE_CONTENT ?? join(process.cwd(), 'content')
  await readAgain(folder)
  watchFolder(folder, () => void readAgain(folder))
}

async function readAgain(folder: string): Promise<void> {
  const { files, problems, hash } = await readContentFiles(folder)
  const catalogue = readCatalogue(files, new Date().toISOString().slice(0, 10))
  const errors = [...problems, ...catalogue.problems].filter(({ severity }) => severity === 'error')
  if (errors.length === 0) await loadContent(await database(), catalogue.packs, hash, Date.now())
  announceContent(inOrder(errors).map(showProblem))
}
