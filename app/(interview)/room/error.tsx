'use client'

import { PRIMARY } from '#app/_ui/button.ts'
import { RefusalWords } from './[token]/refusal.tsx'
import { RoomFrame } from './[token]/room-frame.tsx'

type ErrorPageProps = {
  readonly error: Error & { readonly digest?: string }
  readonly retry: () => void
}

/** As the usual one, without the ways to pages that a guest cannot open. */
export default function RoomErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <RoomFrame>
      <RefusalWords
        title="Something broke on the server"
        words="What you wrote is kept in this browser and sent again. Try again; if it does not help, tell whoever opened the room."
      >
        {error.digest !== undefined && (
          <p className="mt-2 text-sm text-ink-3">
            The server’s log has the details under{' '}
            <code className="font-mono text-ink-2">{error.digest}</code>.
          </p>
        )}
        <button type="button" onClick={retry} className={`mt-6 ${PRIMARY}`}>
          Try again
        </button>
      </RefusalWords>
    </RoomFrame>
  )
}
