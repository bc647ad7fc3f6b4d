import { loadContent } from '#store/question/load-content.ts'
import { onOwnDatabase } from '../database/own-database.ts'
import { contentHash } from '../start/content-hash.mjs'
import { readAndShow } from './read.ts'

/** The exit code: 1 when there is an error, and then nothing was loaded. */
export const load = async (folder: string, data: string): Promise<number> => {
  const { catalogue, errors } = await readAndShow(folder)
  if (errors > 0) return 1
  await onOwnDatabase(data, true, async (db) => {
    const loaded = await loadContent(db, catalogue.packs, contentHash(folder), Date.now())
    const { added, changed, retired, unchanged } = loaded
    console.log(`${added} added, ${changed} changed, ${retired} retired, ${unchanged} unchanged`)
  })
  return 0
}
