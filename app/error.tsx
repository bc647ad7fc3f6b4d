'use client'

import { PRIMARY } from '#app/_ui/button.ts'
import { Frame } from './_ui/frame.tsx'
import { Heading } from './_ui/heading.tsx'

type ErrorPageProps = {
  readonly error: Error & { readonly digest?: string }
  readonly retry: () => void
}

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <Frame current={null}>
      <Heading>Something broke on our side</Heading>
      <p className="text-ink-2">
        Your answers are safe: what was not saved yet is kept in this browser and sent again.
        {error.digest !== undefined && (
          <>
            {' '}
            The server’s log has the details under{' '}
            <code className="font-mono text-sm text-ink">{error.digest}</code>.
          </>
        )}
      </p>
      <p className="mt-6 flex flex-wrap items-center gap-x-6">
        <button type="button" onClick={retry} className={PRIMARY}>
          Try again
        </button>
        <a href="/" className="inline-flex min-h-11 items-center">
          Back to today
        </a>
      </p>
    </Frame>
  )
}
