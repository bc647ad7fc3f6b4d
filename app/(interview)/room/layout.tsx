import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/** What the page of a link does not say by itself, and what is said where an address is no link. */
export const metadata: Metadata = {
  // A title of its own takes the template above it out of force.
  title: { default: 'Interview room', template: '%s · Runwhere' },
  robots: { index: false, follow: false },
}

export default function RoomLayout({ children }: { readonly children: ReactNode }) {
  return children
}
