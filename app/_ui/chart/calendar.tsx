import { useId } from 'react'

/** A column of the calendar, from Monday to Sunday. */
export type CalendarWeek = {
  readonly key: number
  /** Above it; empty save for the first week of a month. */
  readonly label: string
  /** 0 for a day without any, then 1 to 4; null where there is no day. */
  readonly levels: readonly (number | null)[]
}

type CalendarProps = {
  readonly title: string
  readonly summary: string
  readonly weeks: readonly CalendarWeek[]
  /** What each level from 1 stands for: `1–9`. */
  readonly levels: readonly string[]
}

/**
 * The days of a year, each a square that grows and darkens with what was done. Where there is less room it scrolls by itself, and
 * starts at its end, which is today.
 */
export function Calendar({ title, summary, weeks, levels }: CalendarProps) {
  const id = useId()
  return (
    <>
      <div className="flex gap-2">
        <div
          aria-hidden="true"
          className="grid shrink-0 text-xs leading-none text-ink-3"
          style={{ paddingTop: TOP, gridAutoRows: PITCH }}
        >
          <span className="row-start-1 flex items-center">Mon</span>
          <span className="row-start-3 flex items-center">Wed</span>
          <span className="row-start-5 flex items-center">Fri</span>
        </div>
        {/* From the right, so that it starts at today without a script. */}
        <section
          dir="rtl"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
          tabIndex={0}
          aria-label={`${title}, by week`}
          className="min-w-0 overflow-x-auto"
        >
          <svg
            role="img"
            aria-labelledby={`${id}-title ${id}-desc`}
            width={weeks.length * PITCH}
            height={TOP + 7 * PITCH}
            className="block"
          >
            <title id={`${id}-title`}>{title}</title>
            <desc id={`${id}-desc`}>{summary}</desc>
            {weeks.map(({ key, label }, at) =>
              label === '' ? null : (
                <text key={key} x={at * PITCH} y="11" className="fill-ink-3 text-xs" direction="ltr">
                  {label}
                </text>
              ),
            )}
            {SIZES.map((size, level) => (
              <path key={size} d={squares(weeks, level, size)} className={FILLS[level]} />
            ))}
          </svg>
        </section>
      </div>
      <Levels levels={levels} />
    </>
  )
}

const PITCH = 11.25
const TOP = 20
const SIZES = [2, 4, 5.75, 7.5, 9.25] as const
const FILLS = ['fill-edge', 'fill-ink-3', 'fill-ink-3', 'fill-ink-2', 'fill-ink'] as const

/** One path for all days of a level: a year of squares, each with its colour, would be half of the page. */
const squares = (weeks: readonly CalendarWeek[], level: number, size: number): string =>
  weeks
    .flatMap(({ levels }, week) =>
      levels.map((one, day) => {
        const start = (place: number) => place * PITCH + (PITCH - size) / 2
        return one === level ? `M${start(week)} ${TOP + start(day)}h${size}v${size}h-${size}z` : ''
      }),
    )
    .join('')

function Levels({ levels }: Pick<CalendarProps, 'levels'>) {
  return (
    <ul className="mt-2 flex flex-wrap justify-end gap-x-4 text-xs text-ink-3 tabular-nums">
      {['none', ...levels].map((words, level) => (
        <li key={words} className="flex items-center gap-1.5">
          <svg width="10" height="10" viewBox="-5 -5 10 10" aria-hidden="true">
            <rect
              x={-(SIZES[level] ?? 0) / 2}
              y={-(SIZES[level] ?? 0) / 2}
              width={SIZES[level]}
              height={SIZES[level]}
              className={FILLS[level]}
            />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}
