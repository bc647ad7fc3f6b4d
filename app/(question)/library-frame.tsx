import type { ReactNode } from 'react'
import { Frame } from '#app/_ui/frame.tsx'
import { SaveState } from '#app/(review)/study/save-state.tsx'
import { LibraryNav, type Shelf } from './library-nav.tsx'

type LibraryFrameProps = { readonly shelf: Shelf; readonly children: ReactNode }

export function LibraryFrame({ shelf, children }: LibraryFrameProps) {
  return (
    <Frame current="questions" end={<SaveState />}>
      <LibraryNav current={shelf} />
      {children}
    </Frame>
  )
}
