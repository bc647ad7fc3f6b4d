import type { Metadata } from 'next'
import { Frame } from './_ui/frame.tsx'
import { Heading } from './_ui/heading.tsx'

export const metadata: Metadata = { title: 'There is no such page' }

export default function NotFound() {
  return (
    <Frame current={null}>
      <Heading>There is no such page</Heading>
      <p className="text-ink-2">
        The address may have a slip in it. Questions keep their address for good: look for yours among{' '}
        <a href="/questions">all questions</a>, or go back to <a href="/">what is due today</a>.
      </p>
    </Frame>
  )
}
