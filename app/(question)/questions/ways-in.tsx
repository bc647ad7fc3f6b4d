import { capital } from '#app/_ui/labels.ts'
import type { Pack } from '#core/question/pack.ts'
import type { Count, Library } from '#store/question/library.ts'
import { KIND_NAMES, KINDS } from '../topic-kind.ts'
import { addressOf } from './filter.ts'

type WaysInProps = { readonly packs: readonly Pack[]; readonly library: Library }

/** The front of the library: each axis with its levels, then what else there is to browse. */
export function WaysIn({ packs, library }: WaysInProps) {
  const filled = packs.filter(({ id }) => library.counts.some(({ packId }) => packId === id))
  return (
    <>
      {filled.map((pack) => (
        <section key={pack.id} className="mt-7">
          <h2 className={filled.length > 1 ? 'mb-1 text-lg font-semibold tracking-tight' : 'sr-only'}>
            {filled.length > 1 ? pack.title : 'By axis and level'}
          </h2>
          <ul className="divide-y divide-line border-y border-line">
            {pack.axes.map((axis) => (
              <Axis
                key={axis.id}
                pack={pack}
                axis={axis}
                counts={library.counts.filter(({ packId, axis: id }) => packId === pack.id && id === axis.id)}
                named={filled.length > 1}
              />
            ))}
          </ul>
        </section>
      ))}
      <Shelves library={library} />
    </>
  )
}

type AxisProps = {
  readonly pack: Pack
  readonly axis: Pack['axes'][number]
  readonly counts: readonly Count[]
  /** Whether an address has to name the pack. */
  readonly named: boolean
}

function Axis({ pack, axis, counts, named }: AxisProps) {
  const filter = { pack: named ? pack.id : undefined, axis: axis.id }
  const sumOf = (some: readonly Count[]) => some.reduce((sum, { questions }) => sum + questions, 0)
  return (
    <li className="flex flex-wrap items-center gap-x-2 py-1">
      <a
        href={addressOf(filter)}
        className="flex min-h-11 grow basis-40 items-center font-semibold no-underline hover:underline max-sm:min-h-8 max-sm:basis-full max-sm:items-end"
      >
        <span className="flex items-baseline gap-x-2">
          {axis.label}
          <Counted count={sumOf(counts)} />
        </span>
      </a>
      <ul className="flex flex-wrap max-sm:w-full sm:gap-x-1">
        {pack.levels.map((level) => {
          const count = sumOf(counts.filter((one) => one.level === level))
          const look =
            'flex min-h-11 min-w-24 items-center gap-x-1.5 rounded-md px-2 text-[0.9375rem] whitespace-nowrap max-sm:min-w-0 max-sm:pl-0'
          return (
            <li key={level} className="max-sm:grow max-sm:basis-0">
              {count === 0 ? (
                <span className={`${look} text-ink-3`}>{capital(level)}</span>
              ) : (
                <a
                  href={addressOf({ ...filter, level })}
                  className={`${look} text-ink-2 no-underline hover:bg-sunken hover:text-ink hover:underline`}
                >
                  {capital(level)} <Counted count={count} />
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </li>
  )
}

function Counted({ count }: { readonly count: number }) {
  return (
    <span className="text-sm font-normal text-ink-3 tabular-nums">
      {count.toLocaleString('en-US')}
      <span className="sr-only"> {count === 1 ? 'question' : 'questions'}</span>
    </span>
  )
}

function Shelves({ library }: { readonly library: Library }) {
  const shelves = [
    {
      href: '/pairs',
      label: 'Pairs',
      count: library.scenarios,
      words: 'A scenario beside the one constraint that may turn its answer.',
    },
    {
      href: '/facts',
      label: 'Facts',
      count: library.facts,
      words: 'Limits and prices, with the day each was last read at its source.',
    },
    ...KINDS.map((kind) => ({
      href: kind === 'misconception' ? '/misconceptions' : `/topics#${kind}`,
      label: KIND_NAMES[kind].many,
      count: library.topics[kind] ?? 0,
      words: KIND_NAMES[kind].words,
    })),
  ].filter(({ count }) => count > 0)
  if (shelves.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="text-lg font-semibold tracking-tight">Around the questions</h2>
      <ul className="mt-2 grid gap-x-8 sm:grid-cols-2">
        {shelves.map(({ href, label, count, words }) => (
          <li key={href} className="border-t border-line">
            <a href={href} className="group block py-3 no-underline">
              <span className="flex items-baseline justify-between gap-x-3 font-semibold">
                <span className="group-hover:underline">{label}</span>
                <span className="text-sm font-normal text-ink-3 tabular-nums">
                  {count.toLocaleString('en-US')}
                </span>
              </span>
              <span className="block text-[0.9375rem] leading-snug text-ink-2">{words}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
