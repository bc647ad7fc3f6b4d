import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Mark } from './mark.tsx'

export type Place = 'today' | 'study' | 'quiz' | 'interview' | 'progress' | 'questions' | 'settings'

type FrameProps = {
  readonly current: Place | null
  /** The page stands below that of its place, such as one question below all of them. */
  readonly below?: boolean
  /** What stands at the end of the header, such as answers that are not saved yet. */
  readonly end?: ReactNode
  readonly children: ReactNode
}

/** What every page has around its content: the way to the other pages, and one column to read in. */
export function Frame({ current, below = false, end, children }: FrameProps) {
  return (
    <>
      <a
        href="#content"
        className="absolute -top-20 left-4 z-20 rounded-md bg-ink px-4 py-2 text-paper focus:top-3"
      >
        Skip to content
      </a>
      <header className="mx-auto flex max-w-[65rem] flex-wrap items-center gap-x-1 px-3 pt-1 text-[0.9375rem] sm:gap-x-4 sm:px-6 sm:pt-2">
        <a
          href="/"
          aria-current={current === 'today' ? 'page' : undefined}
          className="flex min-h-11 items-center gap-2 pr-1 font-semibold tracking-tight no-underline"
        >
          <Mark />
          <span className="max-sm:sr-only">Runwhere</span>
        </a>
        <nav aria-label="Pages" className="flex min-w-0 grow sm:grow-0">
          <ul className="flex grow flex-wrap justify-between sm:gap-2">
            {LINKS.map((link) => (
              <li key={link.place}>
                <a
                  href={link.href}
                  aria-current={current === link.place ? (below ? 'true' : 'page') : undefined}
                  className="flex min-h-11 items-center px-0.5 text-[0.8125rem] sm:px-2 text-ink-2 no-underline decoration-2 hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-ink aria-[current]:underline-offset-8 sm:text-[0.9375rem]"
                >
                  {link.place === 'settings' ? <Settings label={link.label} /> : link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="empty:hidden max-sm:basis-full sm:ml-auto">{end}</div>
      </header>
      <main id="content" className="mx-auto max-w-[42.5rem] px-4 pt-3 pb-36 sm:px-6 sm:pt-4 sm:pb-22">
        {children}
      </main>
    </>
  )
}

/** Six words do not fit beside each other on the smallest screens. */
const Settings = ({ label }: { readonly label: string }) => (
  <>
    <Icon name="settings" className="my-auto sm:hidden" />
    <span className="max-sm:sr-only">{label}</span>
  </>
)

const LINKS = [
  { place: 'study', href: '/study', label: 'Study' },
  { place: 'quiz', href: '/quiz', label: 'Quiz' },
  { place: 'interview', href: '/interview', label: 'Interview' },
  { place: 'progress', href: '/progress', label: 'Progress' },
  { place: 'questions', href: '/questions', label: 'Questions' },
  { place: 'settings', href: '/settings', label: 'Settings' },
] as const
