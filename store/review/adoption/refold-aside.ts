import type { Database } from '../../db.ts'
import { askWorker } from '../../worker.ts'
import { nextUnfinished } from './refold.ts'

/**
 * What `refold` does, in a process of its own: each of its steps waits for the disk, and a connection waits on the thread that
 * it belongs to.
 */
export async function refoldAside(db: Database): Promise<void> {
  if ((await nextUnfinished(db.sql.read)) === null) return
  await askWorker(WORKER, db.url)
}

const WORKER = './review/adoption/refold-worker.mjs'
