import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

/**
 * Calls back once things have settled after any change below a folder. It watches folders, not files: editors replace a
 * file when they save it, and Node's own recursive watching then loses sight of it on Linux.
 */
export function watchFolder(folder: string, changed: () => void): void {
  const watchers = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined

  function follow(): void {
    const present = new Set(foldersBelow(folder))
    for (const [path, watcher] of watchers) {
      if (present.has(path)) continue
      watcher.close()
      watchers.delete(path)
    }
    for (const path of present) {
      if (!watchers.has(path)) watchers.set(path, watch(path, heard).on('error', heard))
    }
  }

  function heard(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      follow()
      changed()
    }, SETTLED_MS)
  }

  follow()
}

// An editor saves in several steps.
const SETTLED_MS = 60

function foldersBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [folder, ...entries.flatMap(({ name }) => foldersBelow(join(folder, name)))]
}
