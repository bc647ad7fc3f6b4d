import type { Pack } from '#core/question/pack.ts'
import type { QuestionFilter } from '#store/question/search.ts'
import { KINDS } from './filter.ts'

type FilterFormProps = { readonly packs: readonly Pack[]; readonly filter: QuestionFilter }

const FIELD =
  'mt-1 block min-h-11 w-full rounded-lg border border-edge bg-raised px-3 text-base hover:border-ink focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-cool'

/** A plain form: the address it leads to is the search. */
export function FilterForm({ packs, filter }: FilterFormProps) {
  const levels = [...new Set(packs.flatMap((pack) => pack.levels))].map((level) => ({
    id: level,
    label: level,
  }))
  const kinds = KINDS.map((kind) => ({ id: kind, label: kind }))
  return (
    <search>
      <form
        method="get"
        action="/questions"
        className="mt-4 grid grid-cols-2 gap-3 sm:grid-cols-[1fr_1fr_1fr_auto]"
      >
        <label className="col-span-full text-sm text-ink-2">
          Words
          <input type="search" name="text" defaultValue={filter.text} maxLength={200} className={FIELD} />
        </label>
        <Choices name="axis" label="Axis" chosen={filter.axis} choices={packs.flatMap((pack) => pack.axes)} />
        <Choices name="level" label="Level" chosen={filter.level} choices={levels} />
        <Choices name="kind" label="Kind" chosen={filter.kind} choices={kinds} />
        <button
          type="submit"
          className="min-h-11 self-end rounded-lg bg-ink px-5 font-semibold text-paper hover:bg-ink-2"
        >
          Find
        </button>
      </form>
    </search>
  )
}

type ChoicesProps = {
  readonly name: string
  readonly label: string
  readonly chosen: string | undefined
  readonly choices: readonly { readonly id: string; readonly label: string }[]
}

function Choices({ name, label, chosen, choices }: ChoicesProps) {
  return (
    <label className="text-sm text-ink-2">
      {label}
      <select name={name} defaultValue={chosen ?? ''} className={FIELD}>
        <option value="">any</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}
