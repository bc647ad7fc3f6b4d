import { Icon } from '#app/_ui/icon.tsx'
import type { Pack } from '#core/question/pack.ts'
import type { FactLine } from '#store/question/facts.ts'
import type { QuestionFilter } from '#store/question/search.ts'
import type { TopicLine } from '#store/question/topics.ts'
import { addressOf } from './filter.ts'

type SetFiltersProps = {
  readonly filter: QuestionFilter
  readonly packs: readonly Pack[]
  readonly facts: readonly FactLine[]
  readonly topics: readonly TopicLine[]
}

/** What narrows the list beside the words, each to be taken away by itself. */
export function SetFilters({ filter, packs, facts, topics }: SetFiltersProps) {
  const set = Object.entries(filter).flatMap(([name, value]) =>
    value && name !== 'text' ? [{ name, value }] : [],
  )
  if (set.length === 0) return null
  const labelOf = (name: string, value: string): string => {
    switch (name) {
      case 'pack':
        return packs.find(({ id }) => id === value)?.title ?? value
      case 'axis':
        return packs.flatMap((pack) => pack.axes).find(({ id }) => id === value)?.label ?? value
      case 'fact':
        return `Rests on: ${facts.find(({ fact }) => fact.id === value)?.fact.claim ?? value}`
      case 'topic':
        return `Covers: ${topics.find(({ topic }) => topic.id === value)?.topic.title ?? value}`
      default:
        return value
    }
  }
  return (
    <ul aria-label="Filters" className="mt-4 flex flex-wrap gap-2">
      {set.map(({ name, value }) => (
        <li key={name} className="min-w-0">
          <a
            href={addressOf({ ...filter, [name]: undefined })}
            className="flex min-h-11 items-center gap-x-2 rounded-lg border border-edge bg-raised py-1.5 pr-3 pl-4 text-[0.9375rem] leading-snug no-underline hover:border-ink"
          >
            <span className="sr-only">Without </span>
            {labelOf(name, value)}
            <Icon name="cross" className="size-3.5 text-ink-3" />
          </a>
        </li>
      ))}
    </ul>
  )
}
