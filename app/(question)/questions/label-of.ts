import type { Pack } from '#core/question/pack.ts'
import type { FactLine } from '#store/question/facts.ts'
import type { QuestionFilter } from '#store/question/search.ts'
import type { TopicLine } from '#store/question/topics.ts'

export type Named = {
  readonly packs: readonly Pack[]
  readonly facts: readonly FactLine[]
  readonly topics: readonly TopicLine[]
}

/**
 * What one value of the filter is called. The ids of axes, facts and topics are a pack's own: where the filter names no pack and
 * several have the id, it finds the questions of each, and so it is called by each of their names.
 */
export const labelOf = (filter: QuestionFilter, name: string, value: string, all: Named): string => {
  const { packs, facts, topics } = within(filter.pack, all)
  const either = (labels: readonly string[]) => [...new Set(labels)].join(' or ') || value
  switch (name) {
    case 'pack':
      return packs.find(({ id }) => id === value)?.title ?? value
    case 'axis':
      return either(packs.flatMap(({ axes }) => axes.flatMap(({ id, label }) => (id === value ? label : []))))
    case 'fact':
      return either(facts.flatMap(({ fact }) => (fact.id === value ? fact.claim : [])))
    case 'topic':
      return either(topics.flatMap(({ topic }) => (topic.id === value ? topic.title : [])))
    default:
      return value
  }
}

/** Only what is of the pack, where one is named. */
export const within = (pack: string | undefined, { packs, facts, topics }: Named): Named =>
  pack === undefined
    ? { packs, facts, topics }
    : {
        packs: packs.filter(({ id }) => id === pack),
        facts: facts.filter(({ packId }) => packId === pack),
        topics: topics.filter(({ packId }) => packId === pack),
      }
