import type { QuestionFilter } from '#store/question/search.ts'
import { packQuery } from '../address.ts'
import { TopicLines } from '../topic-lines.tsx'
import { type Named, within } from './label-of.ts'

type BesideProps = { readonly filter: QuestionFilter; readonly named: Named }

/** Facts and topics that hold every word that was searched for, or whose id it is. */
export function Beside({ filter, named }: BesideProps) {
  const { packs } = named
  const { facts, topics } = within(filter.pack, named)
  const wanted = (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const holds = (text: string) => wanted.every((word) => text.toLowerCase().includes(word))
  const someFacts = facts.filter(({ fact }) => holds(`${fact.id} ${fact.claim}`)).slice(0, MOST)
  const someTopics = topics.filter(({ topic }) => holds(`${topic.id} ${topic.title}`)).slice(0, MOST)
  if (someFacts.length + someTopics.length === 0) return null
  return (
    <section className="mt-9">
      <h2 className="mb-2 text-lg font-semibold tracking-tight">Beside the questions</h2>
      {someTopics.length > 0 && <TopicLines lines={someTopics} packs={packs} named />}
      {someFacts.length > 0 && (
        <ul
          className={`divide-y divide-line border-line border-b ${someTopics.length > 0 ? '' : 'border-t'}`}
        >
          {someFacts.map(({ packId, fact }) => (
            <li key={`${packId} ${fact.id}`}>
              <a
                href={`/facts/${fact.id}${packQuery(packId, packs)}`}
                className="group flex items-baseline gap-x-6 py-2.5 leading-snug no-underline max-sm:flex-col max-sm:gap-y-1"
              >
                <span className="group-hover:underline">{fact.claim}</span>
                <span className="shrink-0 text-sm text-ink-3 sm:ml-auto">fact</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const MOST = 6
