import type { Instant } from '#core/review/entry.ts'

/** Changes not saved yet: soon after the last one, and before long even while they go on. */
export type Pending = {
  readonly note: () => void
  readonly isOpen: () => boolean
  /** Saves now what is open; false where nothing is. */
  readonly settle: () => boolean
}

const SOON = 400
const BEFORE_LONG = 3000

/** `save` hears when the last change was, by the browser's clock; `soon` is how long it waits for another one. */
export const createPending = (save: (at: Instant) => void, soon = SOON): Pending => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let open: { readonly first: Instant; readonly last: Instant } | null = null

  const settle = () => {
    clearTimeout(timer)
    if (open === null) return false
    const { last } = open
    open = null
    save(last)
    return true
  }
  return {
    note: () => {
      const now = Date.now()
      open = { first: open?.first ?? now, last: now }
      clearTimeout(timer)
      timer = setTimeout(settle, Math.max(0, Math.min(soon, open.first + BEFORE_LONG - now)))
    },
    isOpen: () => open !== null,
    settle,
  }
}
