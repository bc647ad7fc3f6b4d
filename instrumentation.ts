import type { Instrumentation } from 'next'

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { carryOnSoon } = await import('#app/_server/background.ts')
  carryOnSoon()
  if (process.env.NODE_ENV !== 'development') return
  const { watchContent } = await import('#app/_server/content-watch.ts')
  await watchContent()
}

/** What a page did not expect: the digest is the id that its error boundary shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  // Next compiles this file for a second runtime too, which has no log to write to and serves nothing here.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { reportFailure } = await import('#app/_server/failure.ts')
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  reportFailure(error, `${request.method} ${request.path}`, digest)
}
