import type { Instant } from '#core/review/entry.ts'
import type { Database } from '#store/db.ts'
import type { ExportDocument } from '#store/export/document.ts'
import { exportLearner } from '#store/export/export.ts'
import { readLearner } from '#store/learner/learner.ts'
import { daysLater } from './study.ts'

export const NOW: Instant = daysLater(30)

/** The whole document of the one learner, as it stands at `NOW`. */
export async function exported(db: Database): Promise<ExportDocument> {
  const { id } = await readLearner(db)
  let text = ''
  for await (const part of exportLearner(db, id, NOW)) text += part
  return JSON.parse(text)
}
