import { Icon } from '#app/_ui/icon.tsx'
import type { QuestionFilter } from '#store/question/search.ts'
import { addressOf } from './filter.ts'
import { labelOf, type Named } from './label-of.ts'

type SetFiltersProps = { readonly filter: QuestionFilter; readonly named: Named }

/** What narrows the list beside the words, each to be taken away by itself. */
export function SetFilters({ filter, named }: SetFiltersProps) {
  const set = Object.entries(filter).flatMap(([name, value]) =>
    value && name !== 'text' ? [{ name, value }] : [],
  )
  if (set.length === 0) return null
  return (
    <ul aria-label="Filters" className="mt-4 flex flex-wrap gap-2">
      {set.map(({ name, value }) => (
        <li key={name} className="min-w-0">
          <a
            href={addressOf({ ...filter, [name]: undefined })}
            className="flex min-h-11 items-center gap-x-2 rounded-lg border border-edge bg-raised py-1.5 pr-3 pl-4 text-[0.9375rem] leading-snug no-underline hover:border-ink"
          >
            <span className="sr-only">Without </span>
            {LEADS[name]}
            {labelOf(filter, name, value, named)}
            <Icon name="cross" className="size-3.5 text-ink-3" />
          </a>
        </li>
      ))}
    </ul>
  )
}

const LEADS: Readonly<Record<string, string>> = { fact: 'Rests on: ', topic: 'Covers: ' }
