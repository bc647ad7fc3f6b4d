'use client'

type GlobalErrorProps = {
  readonly error: Error & { readonly digest?: string }
  readonly retry: () => void
}

/** Stands in where even the layout failed, so it brings its own look. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <title>Something broke · Runwhere</title>
        <style>{LOOK}</style>
        <main>
          <h1>Something broke on our side</h1>
          <p>
            Your answers are safe: what was not saved yet is kept in this browser and sent again.
            {error.digest !== undefined && ` The server’s log has the details under ${error.digest}.`}
          </p>
          <button type="button" onClick={retry}>
            Try again
          </button>
        </main>
      </body>
    </html>
  )
}

const LOOK = `
:root { color-scheme: light dark }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; background: light-dark(#fbfaf7, #141416); color: light-dark(#1d1c1a, #eceae5) }
main { max-width: 40rem; margin: 10vh auto; padding: 0 1.5rem }
button { font: inherit; min-height: 2.75rem; padding: 0 1.25rem; border: 0; border-radius: 11px; background: light-dark(#1d1c1a, #eceae5); color: light-dark(#fbfaf7, #141416) }
`
