import { capital } from '#app/_ui/labels.ts'
import { KINDS } from '#core/question/question.ts'
import type { QuestionFilter } from '#store/question/search.ts'
import { labelOf, type Named, within } from './label-of.ts'

type FilterFormProps = { readonly filter: QuestionFilter; readonly named: Named }

const FIELD =
  'mt-1 block min-h-11 w-full rounded-lg border border-edge bg-raised px-2 text-base sm:px-3 hover:border-ink focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-cool'

/**
 * A plain form: the address it leads to is the search. Facts and topics are chosen on their own pages, since all of them would
 * be most of this one; here stands only the one that was.
 */
export function FilterForm({ filter, named }: FilterFormProps) {
  const { packs } = within(filter.pack, named)
  const only = (name: 'topic' | 'fact', id: string) => [{ id, label: labelOf(filter, name, id, named) }]
  return (
    <search>
      <form method="get" action="/questions" className="mt-4 grid grid-cols-3 gap-x-2 gap-y-3 sm:gap-x-3">
        <div className="col-span-full flex gap-x-2 sm:gap-x-3">
          <label className="grow text-sm text-ink-2">
            Words
            <input type="search" name="text" defaultValue={filter.text} maxLength={200} className={FIELD} />
          </label>
          <button
            type="submit"
            className="min-h-11 self-end rounded-lg bg-ink px-5 font-semibold text-paper hover:bg-ink-2"
          >
            Find
          </button>
        </div>
        <Choices
          name="axis"
          label="Axis"
          chosen={filter.axis}
          choices={unique(packs.flatMap((pack) => pack.axes)).map(({ id }) => ({
            id,
            label: labelOf(filter, 'axis', id, named),
          }))}
        />
        <Choices
          name="level"
          label="Level"
          chosen={filter.level}
          choices={plain(packs.flatMap((pack) => pack.levels))}
        />
        <Choices name="kind" label="Kind" chosen={filter.kind} choices={plain(KINDS)} />
        {named.packs.length > 1 && (
          <Choices
            name="pack"
            label="Pack"
            chosen={filter.pack}
            choices={named.packs.map(({ id, title }) => ({ id, label: title }))}
            wide
          />
        )}
        {filter.topic !== undefined && (
          <Choices
            name="topic"
            label="Covers"
            chosen={filter.topic}
            choices={only('topic', filter.topic)}
            wide
          />
        )}
        {filter.fact !== undefined && (
          <Choices
            name="fact"
            label="Rests on"
            chosen={filter.fact}
            choices={only('fact', filter.fact)}
            wide
          />
        )}
      </form>
      <p className="mt-2 text-sm text-ink-3">
        Or by <Way href="/facts">fact</Way>, <Way href="/misconceptions">misconception</Way> or{' '}
        <Way href="/topics">topic</Way>
      </p>
    </search>
  )
}

type Choice = { readonly id: string; readonly label: string }

const unique = (choices: readonly Choice[]): readonly Choice[] =>
  choices.filter(({ id }, at) => choices.findIndex((other) => other.id === id) === at)

const plain = (ids: readonly string[]): readonly Choice[] =>
  unique(ids.map((id) => ({ id, label: capital(id) })))

type ChoicesProps = {
  readonly name: string
  readonly label: string
  readonly chosen: string | undefined
  readonly choices: readonly Choice[]
  /** Takes a row of its own. */
  readonly wide?: boolean
}

function Choices({ name, label, chosen, choices, wide = false }: ChoicesProps) {
  return (
    <label className={`min-w-0 text-sm text-ink-2 ${wide ? 'col-span-full' : ''}`}>
      {label}
      <select name={name} defaultValue={chosen ?? ''} className={FIELD}>
        <option value="">any</option>
        {choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label}
          </option>
        ))}
      </select>
    </label>
  )
}

const LONGEST = 80

function Way({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} className="inline-flex min-h-11 items-center">
      {children}
    </a>
  )
}
