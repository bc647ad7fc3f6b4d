import { useEffect } from 'react'

/** What goes on behind a page, also while nobody looks at it. */
export type PageLife = {
  readonly start: () => Promise<void>
  /** Called as time passes. */
  readonly tick: () => void
  /** The page is out of sight, or going. */
  readonly hide: () => void
  readonly appear: () => void
  /** Something may have happened elsewhere meanwhile. */
  readonly sync: () => Promise<void>
}

/** Starts what is behind a page, and tells it of time and of the page being left and come back to. */
export const usePageLife = (page: PageLife, everyMs: number): void => {
  useEffect(() => {
    void page.start()
    const timer = setInterval(page.tick, everyMs)
    const look = () => {
      if (document.visibilityState === 'hidden') return page.hide()
      page.appear()
      page.tick()
    }
    document.addEventListener('visibilitychange', look)
    addEventListener('pagehide', page.hide)
    addEventListener('focus', page.sync)
    addEventListener('online', page.sync)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pagehide', page.hide)
      removeEventListener('focus', page.sync)
      removeEventListener('online', page.sync)
    }
  }, [page, everyMs])
}
