import { type Catalogue, readCatalogue } from '#core/question/catalogue.ts'
import { inOrder } from '#core/question/problem.ts'
import { readContentFiles } from './content-files.ts'

export type FoundCatalogue = {
  readonly catalogue: Catalogue
  readonly files: number
  /** Of everything below the folder: equal when nothing changed. */
  readonly hash: string
}

/** The catalogue of a content folder. `today` is `YYYY-MM-DD`. */
export const readCatalogueFrom = async (folder: string, today: string): Promise<FoundCatalogue> => {
  const { files, problems, hash } = await readContentFiles(folder)
  const catalogue = readCatalogue(files, today)
  return {
    catalogue: { ...catalogue, problems: inOrder([...problems, ...catalogue.problems]) },
    files: files.length + problems.length,
    hash,
  }
}
