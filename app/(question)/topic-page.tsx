import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache, type ReactNode } from 'react'
import { Heading } from '#app/_ui/heading.tsx'
import { capital } from '#app/_ui/labels.ts'
import { FactLines } from '#app/_ui/question/rests-on.tsx'
import type { Fact } from '#core/question/fact.ts'
import { database } from '#store/db.ts'
import { readLivePacks } from '#store/question/packs.ts'
import { searchQuestions } from '#store/question/search.ts'
import { findTopic, readTopics, type Topic, type TopicLine } from '#store/question/topics.ts'
import { idOf, packQuery, topicPath } from './address.ts'
import { AROUND, Around } from './around.tsx'
import { Disclosure } from './disclosure.tsx'
import { LibraryFrame } from './library-frame.tsx'
import type { Search } from './questions/filter.ts'
import { KIND_NAMES } from './topic-kind.ts'

export type TopicProps = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Search>
}

/** Once for the title and the page; each kind has its own address. */
const find = cache(async (id: string | undefined, pack: string | undefined, path: string) => {
  const found = id === undefined ? null : await findTopic((await database()).sql.read, id, pack)
  return found !== null && topicPath(found.topic).startsWith(path) ? found : null
})

const findFor = async ({ params, searchParams }: TopicProps, path: string) =>
  find(idOf((await params).id), idOf((await searchParams).pack), path)

export const topicMetadata = async (props: TopicProps, path: string): Promise<Metadata> => ({
  title: (await findFor(props, path))?.topic.title ?? 'No such topic',
})

/** What is believed or asked; what is right only when it is opened, for the questions below ask the same. */
export async function TopicPage({ path, ...props }: TopicProps & { readonly path: string }) {
  const found = await findFor(props, path)
  if (found === null) notFound()
  const { topic, packId, facts } = found
  const db = await database()
  const filter = { topic: topic.id, pack: packId }
  const [packs, around, topics] = await Promise.all([
    readLivePacks(db.sql.read),
    searchQuestions(db, filter, { limit: AROUND }),
    readTopics(db.sql.read),
  ])
  const axis = packs.find(({ id }) => id === packId)?.axes.find(({ id }) => id === topic.axis)?.label
  const query = packQuery(packId, packs)
  return (
    <LibraryFrame shelf={topic.kind === 'misconception' ? 'misconceptions' : 'topics'} detail>
      <p className="mt-4 flex flex-wrap gap-x-3 text-sm text-ink-3">
        <span>{KIND_NAMES[topic.kind].one}</span>
        <span className="tabular-nums">{topic.id}</span>
        {axis !== undefined && <span>{axis}</span>}
        {topic.level !== undefined && <span>{capital(topic.level)}</span>}
      </p>
      <Heading>{topic.kind === 'misconception' ? `“${topic.title}”` : topic.title}</Heading>
      <p className="mb-5 text-ink-2">{LEADS[topic.kind]}</p>
      {(topic.right !== undefined || facts.length > 0) && (
        <Disclosure {...WAYS[topic.right === undefined ? 'facts' : topic.kind]}>
          <div className="grid gap-5 px-4 pt-1 pb-5">
            {topic.right !== undefined && <p className="max-w-[66ch]">{topic.right}</p>}
            <Facts facts={facts} query={query} />
          </div>
        </Disclosure>
      )}
      <Around
        title="Questions around it"
        none="No question covers it, so far."
        found={around}
        filter={packs.length > 1 ? filter : { topic: topic.id }}
        packs={packs}
      />
      <Neighbours
        lines={topics.filter((line) => line.packId === packId && line.topic.kind === topic.kind)}
        topic={topic}
        query={query}
      />
    </LibraryFrame>
  )
}

const LEADS: Readonly<Record<Topic['kind'], string>> = {
  misconception: 'Often said, and wrong. What would you answer?',
  'interview-question': 'An interviewer may ask this in so many words. What would you say in a minute?',
  'grey-zone': 'One answer tempts here, and another is better. Which is which, and why?',
}

const WAYS = {
  misconception: { show: 'Show what is right', hide: 'Hide what is right' },
  'interview-question': { show: 'Show what a good answer says', hide: 'Hide what a good answer says' },
  'grey-zone': { show: 'Show the better answer', hide: 'Hide the better answer' },
  facts: { show: 'Show the facts behind it', hide: 'Hide the facts behind it' },
} as const

function Facts({ facts, query }: { readonly facts: readonly Fact[]; readonly query: string }): ReactNode {
  if (facts.length === 0) return null
  return (
    <ul className="grid gap-2.5 border-l-4 border-line py-0.5 pl-4 text-[0.9375rem] leading-normal text-ink-2">
      {facts.map((fact) => (
        <li key={fact.id}>
          <FactLines fact={fact} query={query} />
        </li>
      ))}
    </ul>
  )
}

type NeighboursProps = {
  readonly lines: readonly TopicLine[]
  readonly topic: Topic
  readonly query: string
}

function Neighbours({ lines, topic, query }: NeighboursProps) {
  const at = lines.findIndex((line) => line.topic.id === topic.id)
  const [before, after] = [lines[at - 1]?.topic, lines[at + 1]?.topic]
  if (before === undefined && after === undefined) return null
  return (
    <nav aria-label="Neighbours" className="mt-9 grid gap-x-8 sm:grid-cols-2">
      {before !== undefined && <Neighbour topic={before} query={query} words="Before it" />}
      {after !== undefined && (
        <Neighbour topic={after} query={query} words="After it" className="sm:col-start-2 sm:text-right" />
      )}
    </nav>
  )
}

type NeighbourProps = {
  readonly topic: Topic
  readonly query: string
  readonly words: string
  readonly className?: string
}

function Neighbour({ topic, query, words, className = '' }: NeighbourProps) {
  return (
    <a
      href={`${topicPath(topic)}${query}`}
      className={`group block border-t border-line py-3 leading-snug no-underline ${className}`}
    >
      <span className="block text-sm text-ink-3">
        {words}, <span className="tabular-nums">{topic.id}</span>
      </span>
      <span className="group-hover:underline">{topic.title}</span>
    </a>
  )
}
