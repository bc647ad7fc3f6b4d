/** Resolves behind the frame that shows what was just done, and at once where there will be none: the page is hidden, or left. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.visibilityState === 'hidden') return resolve()
    const done = () => {
      document.removeEventListener('visibilitychange', done)
      resolve()
    }
    document.addEventListener('visibilitychange', done)
    // The first begins that frame, the second the one after it.
    requestAnimationFrame(() => requestAnimationFrame(done))
  })
