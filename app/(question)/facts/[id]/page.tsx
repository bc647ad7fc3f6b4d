import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache, Fragment, type ReactNode } from 'react'
import { ageInWords } from '#app/_ui/age.ts'
import { dayInWords } from '#app/_ui/day.ts'
import { areaOf } from '#core/question/area.ts'
import type { Fact } from '#core/question/fact.ts'
import { database } from '#store/db.ts'
import { findFact } from '#store/question/facts.ts'
import { readLivePacks } from '#store/question/packs.ts'
import { searchQuestions } from '#store/question/search.ts'
import { readTopics } from '#store/question/topics.ts'
import { idOf } from '../../address.ts'
import { AROUND, Around } from '../../around.tsx'
import { LibraryFrame } from '../../library-frame.tsx'
import type { Search } from '../../questions/filter.ts'
import { TopicLines } from '../../topic-lines.tsx'

type Props = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Search>
}

/** Once for the title and the page. */
const find = cache(async (id: string | undefined, pack: string | undefined) =>
  id === undefined ? null : findFact((await database()).sql.read, id, pack),
)

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => ({
  title: (await find(idOf((await params).id), idOf((await searchParams).pack)))?.fact.claim ?? 'No such fact',
})

export default async function FactPage({ params, searchParams }: Props) {
  const found = await find(idOf((await params).id), idOf((await searchParams).pack))
  if (found === null) notFound()
  const { fact, packId } = found
  const db = await database()
  const filter = { fact: fact.id, pack: packId }
  const [packs, around, topics] = await Promise.all([
    readLivePacks(db.sql.read),
    searchQuestions(db, filter, { limit: AROUND }),
    readTopics(db.sql.read),
  ])
  const pack = packs.find(({ id }) => id === packId)
  const behind = topics.filter((line) => line.packId === packId && line.topic.facts?.includes(fact.id))
  return (
    <LibraryFrame shelf="facts" detail>
      <p className="mt-4 flex flex-wrap gap-x-3 text-sm text-ink-3">
        <span>Fact</span>
        {pack !== undefined && <span>{areaOf(pack, fact)}</span>}
        <code className="font-mono text-[0.8125rem] leading-[1.7]">{fact.id}</code>
      </p>
      <h1 className="mt-2 text-[1.375rem] leading-snug font-semibold tracking-[-0.015em] text-pretty sm:text-2xl">
        {fact.claim}
      </h1>
      <Entries fact={fact} now={Date.now()} />
      <Around
        title="Questions that rest on it"
        none="No question does, so far."
        found={around}
        filter={packs.length > 1 ? filter : { fact: fact.id }}
        packs={packs}
      />
      {behind.length > 0 && (
        <section className="mt-9">
          <h2 className="mb-2 text-lg font-semibold tracking-tight">Where it comes up</h2>
          <TopicLines lines={behind} packs={packs} named />
        </section>
      )}
    </LibraryFrame>
  )
}

function Entries({ fact, now }: { readonly fact: Fact; readonly now: number }) {
  const { hostname, pathname } = new URL(fact.source)
  const plain = `${fact.value} ${fact.unit}`
  return (
    <dl className="mt-5 divide-y divide-line border-y border-line">
      <Entry name="Value">
        <span className="text-[1.375rem] leading-tight font-semibold tracking-tight tabular-nums">
          {fact.shown}
        </span>
        {plain !== fact.shown && <span className="ml-3 text-[0.9375rem] text-ink-3">{plain}</span>}
      </Entry>
      <Entry name="Scope">{fact.scope}</Entry>
      <Entry name="Verified">
        <time dateTime={fact.verified}>{dayInWords(fact.verified)}</time>
        <span className="text-ink-2">, {ageInWords(fact.verified, now)}</span>
        {fact.confidence === 'med' && <span className="text-ink-2">, from a second-hand source</span>}
      </Entry>
      <Entry name="Source">
        <a href={fact.source} target="_blank" rel="noreferrer">
          {hostname.replace(/^www\./, '')}
          <span className="text-ink-2 [overflow-wrap:anywhere]">
            {pathname.split(/(?<=\/)/).map((step, at, steps) => (
              <Fragment key={steps.slice(0, at + 1).join('')}>
                {step}
                <wbr />
              </Fragment>
            ))}
          </span>
        </a>
      </Entry>
    </dl>
  )
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex items-baseline gap-x-4 py-2.5 max-sm:flex-col">
      <dt className="w-24 shrink-0 text-sm text-ink-3">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}
