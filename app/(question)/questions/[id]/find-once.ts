import { cache } from 'react'
import { database } from '#store/db.ts'
import { findQuestion } from '#store/question/find.ts'
import { idOf } from '../../address.ts'

/** For the title and the page of one request. */
export const findOnce = cache(async (id: string) => {
  const known = idOf(id)
  return known === undefined ? null : findQuestion(await database(), known)
})
