import type { Metadata } from 'next'
import { ageInWords } from '#app/_ui/age.ts'
import { dayOf, shortDay } from '#app/_ui/day.ts'
import { Heading } from '#app/_ui/heading.tsx'
import { byArea } from '#core/question/area.ts'
import { oldestFact } from '#core/question/fact-age.ts'
import type { Pack } from '#core/question/pack.ts'
import { database } from '#store/db.ts'
import { type FactLine, readFacts } from '#store/question/facts.ts'
import { readLivePacks } from '#store/question/packs.ts'
import { packQuery } from '../address.ts'
import { LibraryFrame } from '../library-frame.tsx'

export const metadata: Metadata = { title: 'Facts' }

export default async function FactsPage() {
  const now = Date.now()
  const { sql } = await database()
  const [packs, facts] = await Promise.all([readLivePacks(sql.read), readFacts(sql.read)])
  const areas = packs.flatMap((pack) =>
    [
      ...byArea(
        pack,
        facts.filter(({ packId }) => packId === pack.id),
      ),
    ].map(([label, lines]) => ({ key: `${pack.id}-${lines[0]?.fact.id}`, pack, label, lines })),
  )
  const oldest = oldestFact(
    facts.map(({ fact }) => fact),
    dayOf(now),
  )?.fact
  return (
    <LibraryFrame shelf="facts">
      <Heading>Facts</Heading>
      <p className="text-ink-2">
        {oldest === undefined
          ? 'No pack brings facts.'
          : `${facts.length} limits and prices that answers rest on, each with its source and the day it was last read there; the oldest on ${shortDay(oldest.verified)}, ${ageInWords(oldest.verified, now)}.`}
      </p>
      {areas.length > 1 && (
        <nav aria-label="Areas" className="mt-5">
          <ul className="grid grid-cols-1 gap-x-8 min-[22rem]:grid-cols-2 sm:grid-cols-3">
            {areas.map(({ key, label, lines }) => (
              <li key={key} className="border-t border-line">
                <a
                  href={`#${key}`}
                  className="group flex min-h-11 items-center justify-between gap-x-2 py-1.5 text-[0.9375rem] leading-snug no-underline"
                >
                  <span className="min-w-0 group-hover:underline">{label}</span>
                  <span className="text-sm text-ink-3 tabular-nums">{lines.length}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {areas.map(({ key, pack, label, lines }) => (
        <section key={key} id={key} className="mt-8">
          <h2 className="mb-1 text-lg font-semibold tracking-tight">{label}</h2>
          <ul className="divide-y divide-line border-y border-line">
            {lines.map((line) => (
              <Line key={line.fact.id} line={line} packs={packs} pack={pack} now={now} />
            ))}
          </ul>
        </section>
      ))}
    </LibraryFrame>
  )
}

type LineProps = {
  readonly line: FactLine
  readonly packs: readonly Pack[]
  readonly pack: Pack
  readonly now: number
}

function Line({ line: { fact, questions }, packs, pack, now }: LineProps) {
  return (
    <li>
      <a
        href={`/facts/${fact.id}${packQuery(pack.id, packs)}`}
        className="group flex items-baseline gap-x-6 py-2.5 leading-snug no-underline max-sm:flex-col max-sm:gap-y-1"
      >
        <span className="group-hover:underline">{fact.claim}</span>
        <span className="shrink-0 text-sm text-ink-3 tabular-nums sm:ml-auto sm:w-34 sm:text-right">
          {ageInWords(fact.verified, now)}
          {questions > 0 && (
            <span className="sm:block">
              <span className="sm:hidden">, </span>
              {questions === 1 ? '1 question' : `${questions} questions`}
            </span>
          )}
        </span>
      </a>
    </li>
  )
}
