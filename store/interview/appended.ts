export type AppendedListener = (interviewId: string, seq: number) => void

/**
 * Calls back after every append of this process, once its events are on disk, with the sequence number of the last of them;
 * returns what ends it. What was acknowledged stands, so a listener must not throw. Other processes on the same database are
 * not heard: they announce it (store/interview/announce.ts).
 */
export function onAppended(listener: AppendedListener): () => void {
  listeners().add(listener)
  return () => listeners().delete(listener)
}

export function tellAppended(interviewId: string, seq: number): void {
  for (const listener of listeners()) listener(interviewId, seq)
}

// Next loads a module once for each bundle that holds it; whoever appends must reach whoever listens in another.
const shared = globalThis as { runwhereAppended?: Set<AppendedListener> }

function listeners(): Set<AppendedListener> {
  shared.runwhereAppended ??= new Set()
  return shared.runwhereAppended
}
