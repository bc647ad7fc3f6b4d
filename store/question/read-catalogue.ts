import { type Catalogue, finishCatalogue } from '#core/question/catalogue.ts'
import type { Shelf } from '#core/question/check-file.ts'
import { inOrder } from '#core/question/problem.ts'
import { shelve } from '#core/question/shelve.ts'
import { checkInWorkers } from './check-in-workers.ts'
import { readContentFiles } from './content-files.ts'

export type FoundCatalogue = {
  readonly catalogue: Catalogue
  /** How many there are, readable or not. */
  readonly files: number
  /** Of everything below the folder: equal when nothing changed. */
  readonly hash: string
}

/** The catalogue of a content folder. `today` is `YYYY-MM-DD`. */
export const readCatalogueFrom = async (folder: string, today: string): Promise<FoundCatalogue> => {
  const { files, problems, hash } = await readContentFiles(folder)
  const shelved = shelve(files)
  const shelves = new Map(
    shelved.shelves.map(({ folder, pack, facts, syllabus }): [string, Shelf] => [
      folder,
      { folder, pack, facts, syllabus },
    ]),
  )
  const checked = await checkInWorkers(shelved.questions, shelves)
  const catalogue = finishCatalogue(shelved, checked, today)
  return {
    catalogue: { ...catalogue, problems: inOrder([...problems, ...catalogue.problems]) },
    files: files.length + problems.length,
    hash,
  }
}
