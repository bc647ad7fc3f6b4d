import { isError, type Problem } from '#core/question/problem.ts'
import { loadContent } from '#store/question/load-content.ts'
import { onOwnDatabase } from '../database/own-database.ts'
import { contentHash } from '../start/content-hash.mjs'
import { readAndShow } from './read.ts'

/** The exit code: 1 when an error prevents it, and then nothing was loaded. */
export const load = async (folder: string, data: string): Promise<number> => {
  const { catalogue } = await readAndShow(folder)
  if (catalogue.problems.some(preventsLoading)) return 1
  await onOwnDatabase(data, true, async (db) => {
    const loaded = await loadContent(db, catalogue.packs, contentHash(folder), Date.now())
    const { added, changed, retired, unchanged } = loaded
    console.log(`${added} added, ${changed} changed, ${retired} retired, ${unchanged} unchanged`)
  })
  return 0
}

// Facts age by themselves: an author must see to it, but what could be studied yesterday can be studied today.
const preventsLoading = (problem: Problem): boolean => isError(problem) && problem.rule !== 'fact-age'
