import type { ReactNode } from 'react'
import { byArea } from '#core/question/area.ts'
import type { Pack } from '#core/question/pack.ts'
import type { FactLine } from '#store/question/facts.ts'
import type { QuestionFilter } from '#store/question/search.ts'
import type { TopicLine } from '#store/question/topics.ts'
import { KIND_NAMES, KINDS as TOPIC_KINDS } from '../topic-kind.ts'
import { KINDS } from './filter.ts'

type FilterFormProps = {
  readonly packs: readonly Pack[]
  readonly facts: readonly FactLine[]
  readonly topics: readonly TopicLine[]
  readonly filter: QuestionFilter
}

const FIELD =
  'mt-1 block min-h-11 w-full rounded-lg border border-edge bg-raised px-2 text-base sm:px-3 hover:border-ink focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-cool'

/** A plain form: the address it leads to is the search. */
export function FilterForm({ packs, facts, topics, filter }: FilterFormProps) {
  const levels = unique(packs.flatMap((pack) => pack.levels).map((level) => ({ id: level, label: level })))
  const kinds = KINDS.map((kind) => ({ id: kind, label: kind }))
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
        <Choices name="axis" label="Axis" chosen={filter.axis}>
          <Options choices={unique(packs.flatMap((pack) => pack.axes))} />
        </Choices>
        <Choices name="level" label="Level" chosen={filter.level}>
          <Options choices={levels} />
        </Choices>
        <Choices name="kind" label="Kind" chosen={filter.kind}>
          <Options choices={kinds} />
        </Choices>
        <details className="col-span-full">
          <summary className="inline-flex min-h-11 items-center text-[0.9375rem] text-ink-3 underline decoration-edge underline-offset-3 hover:text-ink">
            By fact or topic
          </summary>
          <div className="grid gap-3 pt-1 pb-2">
            {packs.length > 1 && (
              <Choices name="pack" label="Pack" chosen={filter.pack}>
                <Options choices={packs.map(({ id, title }) => ({ id, label: title }))} />
              </Choices>
            )}
            <Choices name="topic" label="Covers" chosen={filter.topic}>
              {TOPIC_KINDS.map((kind) => (
                <Group
                  key={kind}
                  label={KIND_NAMES[kind].many}
                  choices={topics
                    .filter(({ topic }) => topic.kind === kind)
                    .map(({ topic }) => ({ id: topic.id, label: `${topic.id} ${topic.title}` }))}
                />
              ))}
            </Choices>
            <Choices name="fact" label="Rests on" chosen={filter.fact}>
              {packs.flatMap((pack) =>
                [
                  ...byArea(
                    pack,
                    facts.filter(({ packId }) => packId === pack.id),
                  ),
                ].map(([label, lines]) => (
                  <Group
                    key={`${pack.id} ${label}`}
                    label={label}
                    choices={lines.map(({ fact }) => ({ id: fact.id, label: fact.claim }))}
                  />
                )),
              )}
            </Choices>
          </div>
        </details>
      </form>
    </search>
  )
}

type Choice = { readonly id: string; readonly label: string }

const unique = (choices: readonly Choice[]): readonly Choice[] =>
  choices.filter(({ id }, at) => choices.findIndex((other) => other.id === id) === at)

type ChoicesProps = {
  readonly name: string
  readonly label: string
  readonly chosen: string | undefined
  readonly children: ReactNode
}

function Choices({ name, label, chosen, children }: ChoicesProps) {
  return (
    <label className="min-w-0 text-sm text-ink-2">
      {label}
      <select name={name} defaultValue={chosen ?? ''} className={FIELD}>
        <option value="">any</option>
        {children}
      </select>
    </label>
  )
}

function Group({ label, choices }: { readonly label: string; readonly choices: readonly Choice[] }) {
  if (choices.length === 0) return null
  return (
    <optgroup label={label}>
      <Options choices={choices} />
    </optgroup>
  )
}

function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map(({ id, label }) => (
    <option key={id} value={id}>
      {label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label}
    </option>
  ))
}

const LONGEST = 80
