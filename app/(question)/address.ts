import type { Pack } from '#core/question/pack.ts'
import type { Topic } from '#store/question/topics.ts'

/**
 * The ids of facts and topics are a pack's own, so an address names its pack unless that is the only live one: a retired question
 * may be of a pack that is gone.
 */
export const packQuery = (packId: string, packs: readonly Pack[]): string =>
  packs.length === 1 && packs[0]?.id === packId ? '' : `?pack=${packId}`

export const topicPath = ({ id, kind }: Topic): string =>
  `/${kind === 'misconception' ? 'misconceptions' : 'topics'}/${id}`

/** An id as authors may write one; another is nobody's, and PostgreSQL refuses some of them. */
export const idOf = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'string' && /^[\w-]{1,200}$/.test(value) ? value : undefined
