import type { Metadata } from 'next'
import { Heading } from '#app/_ui/heading.tsx'
import { axisLabel } from '#app/_ui/labels.ts'
import { Prose } from '#app/_ui/prose.tsx'
import type { Pack } from '#core/question/pack.ts'
import type { Flip } from '#core/question/question.ts'
import { database } from '#store/db.ts'
import { readLivePacks } from '#store/question/packs.ts'
import { readScenarios } from '#store/question/scenarios.ts'
import { type QuestionFilter, type QuestionLine, searchQuestions } from '#store/question/search.ts'
import { LibraryFrame } from '../library-frame.tsx'
import { addressOf, filterOf, type Search } from '../questions/filter.ts'

export const metadata: Metadata = { title: 'Pairs' }

const ON_A_PAGE = 20

/** Every scenario with the constraints that change in it; what each does to the answer is not said here. */
export default async function PairsPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const { filter: asked, after } = filterOf(await searchParams)
  const { pack, axis } = asked
  const filter = { pack, axis }
  const db = await database()
  const [packs, found] = await Promise.all([
    readLivePacks(db.sql.read),
    searchQuestions(db, { ...filter, kind: 'scenario' }, { after, limit: ON_A_PAGE }),
  ])
  const scenarios = await readScenarios(
    db.sql.read,
    found.questions.map(({ id }) => id),
  )
  return (
    <LibraryFrame shelf="pairs">
      <Heading>Pairs</Heading>
      <p className="text-ink-2">
        A scenario, and the same with one constraint changed. Does it turn the answer? Decide for both sides
        before you open them.
      </p>
      <Axes packs={packs} filter={filter} />
      <p role="status" className="mt-4 mb-4 text-sm text-ink-3 tabular-nums">
        {found.total.toLocaleString('en-US')} {found.total === 1 ? 'scenario' : 'scenarios'}
      </p>
      {found.questions.length > 0 && (
        <ul className="grid gap-y-7">
          {found.questions.map((line) => (
            <Pair key={line.id} line={line} flips={scenarios.get(line.id)?.flips ?? []} packs={packs} />
          ))}
        </ul>
      )}
      {found.next !== null && (
        <p className="mt-6">
          <a href={addressOf(filter, found.next, '/pairs')} className="inline-flex min-h-11 items-center">
            The next {ON_A_PAGE}
          </a>
        </p>
      )}
    </LibraryFrame>
  )
}

type AxesProps = { readonly packs: readonly Pack[]; readonly filter: QuestionFilter }

/** The ids of axes are a pack's own: where there are several packs, each has a row, and each address names its pack. */
function Axes({ packs, filter }: AxesProps) {
  const several = packs.length > 1
  const rows = packs
    .filter(({ id }) => filter.pack === undefined || id === filter.pack)
    .map((pack) => {
      const own = several || filter.pack !== undefined ? { pack: pack.id } : {}
      const whole = { label: several ? pack.title : 'All', filter: own }
      return [whole, ...pack.axes.map(({ id, label }) => ({ label, filter: { ...own, axis: id } }))]
    })
  const all = several || rows.length === 0 ? [[{ label: 'All', filter: {} }]] : []
  return (
    <nav aria-label="Axes" className="mt-3">
      {[...all, ...rows].map((links) => (
        <ul key={addressOf(links[0]?.filter ?? {})} className="flex flex-wrap gap-x-5">
          {links.map((link) => {
            const address = addressOf(link.filter, undefined, '/pairs')
            return (
              <li key={address}>
                <a
                  href={address}
                  aria-current={isCurrent(link.filter, filter) ? 'true' : undefined}
                  className="inline-flex min-h-11 items-center text-[0.9375rem] aria-[current]:font-semibold aria-[current]:decoration-ink aria-[current]:decoration-2"
                >
                  {link.label}
                </a>
              </li>
            )
          })}
        </ul>
      ))}
    </nav>
  )
}

/** An axis without a pack is that of each that has it. */
const isCurrent = (link: QuestionFilter, { pack, axis }: QuestionFilter): boolean =>
  link.axis === axis && (link.pack === pack || (pack === undefined && axis !== undefined))

type PairProps = {
  readonly line: QuestionLine
  readonly flips: readonly Flip[]
  readonly packs: readonly Pack[]
}

function Pair({ line, flips, packs }: PairProps) {
  return (
    <li>
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 className="font-semibold">
          <a
            href={`/questions/${line.id}/pairs`}
            className="inline-flex min-h-9 items-center no-underline hover:underline"
          >
            {line.title}
          </a>
        </h2>
        <span className="text-sm text-ink-3 sm:ml-auto">
          {axisLabel(packs, line)}, {line.level}
        </span>
      </div>
      {flips.length > 0 && (
        <ul className="grid gap-y-2">
          {flips.map((flip) => (
            <li
              key={flip.id}
              className="border-l-4 border-line py-0.5 pl-4 text-[0.9375rem] leading-normal text-ink-2"
            >
              <Prose html={flip.prompt} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
