import type { Pack } from '#core/question/pack.ts'
import type { Topic } from '#store/question/topics.ts'

/** The ids of facts and topics are a pack's own, so where there are several packs an address names its pack. */
export const packQuery = (packId: string, packs: readonly Pack[]): string =>
  packs.length > 1 ? `?pack=${packId}` : ''

export const topicPath = ({ id, kind }: Topic): string =>
  `/${kind === 'misconception' ? 'misconceptions' : 'topics'}/${id}`

/** An id as authors may write one; another is nobody's, and PostgreSQL refuses some of them. */
export const idOf = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'string' && /^[\w-]{1,200}$/.test(value) ? value : undefined
