import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { watchFolder } from './watch-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'runwhere-watch-'))
afterAll(() => rmSync(folder, { recursive: true }))

let changes = 0
const next = async (change: () => void) => {
  const before = changes
  change()
  await vi.waitFor(() => expect(changes).toBeGreaterThan(before), 2000)
}

test('a change is heard in a new file, a rewritten one, one that was replaced, and below a new folder', async () => {
  mkdirSync(join(folder, 'cost'))
  const file = join(folder, 'cost/a.md')
  watchFolder(folder, () => {
    changes++
  })
  await next(() => writeFileSync(file, 'one'))
  await next(() => writeFileSync(file, 'two'))
  await next(() => {
    writeFileSync(`${file}~`, 'three')
    renameSync(`${file}~`, file)
  })
  await next(() => writeFileSync(file, 'four'))
  await next(() => mkdirSync(join(folder, 'scaling')))
  await next(() => writeFileSync(join(folder, 'scaling/b.md'), 'five'))
})
