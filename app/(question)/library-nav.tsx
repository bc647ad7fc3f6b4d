export type Shelf = 'questions' | 'pairs' | 'facts' | 'misconceptions' | 'topics'

type LibraryNavProps = {
  readonly current: Shelf
  /** Whether the page is of one thing on the shelf, and not the shelf itself. */
  readonly detail: boolean
}

/** The ways through the library, over each of its pages. */
export function LibraryNav({ current, detail }: LibraryNavProps) {
  return (
    <nav aria-label="Library" className="mb-5 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-3 text-[0.875rem] sm:gap-x-5 sm:text-[0.9375rem]">
        {SHELVES.map(({ shelf, label }) => (
          <li key={shelf}>
            <a
              href={`/${shelf}`}
              aria-current={current === shelf ? (detail ? 'true' : 'page') : undefined}
              className="flex min-h-11 items-center border-b-2 border-transparent text-ink-2 no-underline hover:border-edge hover:text-ink aria-[current]:border-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const SHELVES: readonly { readonly shelf: Shelf; readonly label: string }[] = [
  { shelf: 'questions', label: 'Questions' },
  { shelf: 'pairs', label: 'Pairs' },
  { shelf: 'facts', label: 'Facts' },
  { shelf: 'misconceptions', label: 'Misconceptions' },
  { shelf: 'topics', label: 'Topics' },
]
