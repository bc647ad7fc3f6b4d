/** What `npm run dev` knows of the content on disk. */
export type ContentState = {
  /** Grows with every reading. */
  readonly reading: number
  /** The linter's lines; the last good content stays while there are any. */
  readonly problems: readonly string[]
}

type Listener = (state: ContentState) => void

type Feed = { state: ContentState; readonly listeners: Set<Listener> }

export function contentState(): ContentState {
  return feed.state
}

export function announceContent(problems: readonly string[]): void {
  feed.state = { reading: feed.state.reading + 1, problems }
  for (const listener of feed.listeners) listener(feed.state)
}

/** Returns what ends the listening. */
export function listenToContent(listener: Listener): () => void {
  feed.listeners.add(listener)
  return () => feed.listeners.delete(listener)
}

// The watcher and the route are in different bundles of Next, each with its own copy of this module.
const shared = globalThis as { runwhereContent?: Feed }
shared.runwhereContent ??= { state: { reading: 0, problems: [] }, listeners: new Set() }
const feed = shared.runwhereContent
