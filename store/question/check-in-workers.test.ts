import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readCatalogue } from '#core/question/catalogue.ts'
import { readContentFiles } from './content-files.ts'
import { readCatalogueFrom } from './read-catalogue.ts'

const TODAY = '2026-11-23'

it('finds in parallel what it finds alone, in the same order', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'runwhere-workers-'))
  try {
    // Three times the same pack: every id and title clashes, so that there is much to tell.
    for (let at = 0; at < 3; at++)
      await cp('content/ec2-vs-lambda', join(folder, `pack-${at}`), { recursive: true })
    const { files, hash } = await readContentFiles(folder)
    expect(files.length).toBeGreaterThan(480)
    const found = await readCatalogueFrom(folder, TODAY)
    expect(found).toEqual({ catalogue: readCatalogue(files, TODAY), files: files.length, hash })
  } finally {
    await rm(folder, { recursive: true })
  }
})
