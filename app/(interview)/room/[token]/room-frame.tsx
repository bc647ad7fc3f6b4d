import type { ReactNode } from 'react'
import { Mark } from '#app/_ui/mark.tsx'

type RoomFrameProps = {
  /** A desk takes the whole width, what is read one column. */
  readonly wide?: boolean
  /** What it is, beside the name. */
  readonly what?: string
  readonly end?: ReactNode
  readonly children: ReactNode
}

/** What a room has around it: no way to other pages, since whoever was invited may see none of them. */
export function RoomFrame({ wide = false, what = 'interview room', end, children }: RoomFrameProps) {
  const width = wide ? 'max-w-[88rem]' : 'max-w-[42.5rem]'
  return (
    <>
      <a
        href="#content"
        className="absolute -top-20 left-4 z-20 rounded-md bg-ink px-4 py-2 text-paper focus:top-3"
      >
        Skip to content
      </a>
      <header
        className={`mx-auto flex ${width} min-h-11 flex-wrap items-center gap-x-3 px-4 pt-1 text-[0.9375rem] sm:px-6 sm:pt-2`}
      >
        <Mark />
        <p className="font-semibold tracking-tight">
          Runwhere <span className="font-normal text-ink-2">{what}</span>
        </p>
        <div className="ml-auto flex items-center gap-2 empty:hidden">{end}</div>
      </header>
      <main id="content" className={`mx-auto ${width} px-4 pt-3 pb-28 sm:px-6`}>
        {children}
      </main>
    </>
  )
}
