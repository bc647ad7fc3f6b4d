/** What may stand behind the # of the host's address: the path of the guest's link. */
export const guestPathOf = (hash: string): string | null => {
  const path = hash.slice(1)
  return /^\/room\/[\w-]{43}$/.test(path) ? path : null
}

/** Puts it there; a page that is left and come back to, or loaded again, has it still. */
export const showGuestPath = (path: string): void => {
  history.replaceState(history.state, '', `#${path}`)
  dispatchEvent(new Event('hashchange'))
}

/** Whoever skips to the content goes to another #: the focus has gone there, and the link is put back. Returns what ends it. */
export const keepGuestLink = (): (() => void) => {
  const putBack = ({ oldURL }: HashChangeEvent) => {
    const path = oldURL ? guestPathOf(new URL(oldURL).hash) : null
    if (path !== null && guestPathOf(location.hash) === null) showGuestPath(path)
  }
  addEventListener('hashchange', putBack)
  return () => removeEventListener('hashchange', putBack)
}
