import { type BrowserContext, chromium, type LaunchOptions, type Page } from '@playwright/test'

type PersistentBrowser = {
  readonly open: () => Promise<Page>
  /** As if it were killed: nothing is asked, nothing is written any more. */
  readonly crash: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A browser that keeps what it has in a folder, over its own death. */
export function persistentBrowser(
  folder: string,
  options: LaunchOptions & { readonly baseURL: string },
): PersistentBrowser {
  let context: BrowserContext | null = null
  const firstPage = async (): Promise<Page> => {
    if (context === null) throw new Error('The browser is not open.')
    return context.pages()[0] ?? context.newPage()
  }
  return {
    open: async () => {
      context = await chromium.launchPersistentContext(folder, options)
      return firstPage()
    },
    crash: async () => {
      const session = await context?.newCDPSession(await firstPage())
      await Promise.race([
        session?.send('Browser.crash').catch(() => undefined),
        context?.waitForEvent('close'),
      ])
    },
    close: async () => context?.close(),
  }
}
