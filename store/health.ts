import type { Database } from './db.ts'

/** Those that can be asked: retired ones do not count. Throws where the store does not answer. */
export function countQuestions(db: Database): Promise<number> {
  return db.question.count({ where: { retiredAt: null } })
}
