import { once } from 'node:events'

/** What `askWorker` is told. */
export type Said<Answer> =
  | { readonly tag: 'answer'; readonly answer: Answer }
  | { readonly tag: 'failure'; readonly message: string; readonly stack: string | undefined }

/** In the process that `askWorker` starts: works on what it was given, and answers. It ends with the process that asked. */
export async function answerAsker<Data, Answer>(work: (data: Data) => Promise<Answer>): Promise<void> {
  process.once('disconnect', () => process.exit())
  // From a terminal Ctrl+C reaches this one too: it is for the other to end.
  process.on('SIGINT', () => {})
  const [data] = (await once(process, 'message')) as [Data]
  const said: Said<Answer> = await work(data).then(
    (answer) => ({ tag: 'answer', answer }),
    (error: unknown) => failureOf(error),
  )
  process.send?.(said)
}

// Not the error itself: of those that are no plain Error nothing would arrive.
const failureOf = (error: unknown): Said<never> =>
  error instanceof Error
    ? { tag: 'failure', message: error.message, stack: error.stack }
    : { tag: 'failure', message: String(error), stack: undefined }
