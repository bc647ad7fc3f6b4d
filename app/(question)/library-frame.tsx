import type { ReactNode } from 'react'
import { Frame } from '#app/_ui/frame.tsx'
import { SaveState } from '#app/(review)/study/save-state.tsx'
import { LibraryNav, type Shelf } from './library-nav.tsx'

type LibraryFrameProps = {
  readonly shelf: Shelf
  /** Whether the page is of one thing on the shelf, and not the shelf itself. */
  readonly detail?: boolean
  readonly children: ReactNode
}

export function LibraryFrame({ shelf, detail = false, children }: LibraryFrameProps) {
  return (
    <Frame current="questions" below={detail || shelf !== 'questions'} end={<SaveState />}>
      <LibraryNav current={shelf} detail={detail} />
      {children}
    </Frame>
  )
}
