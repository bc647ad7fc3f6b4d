import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '#store/db.ts'
import { databases } from '#store/testing/databases.ts'
import { answerNow, cardOf, MONDAY, seed } from '#store/testing/study.ts'
import { at } from './start/paths.mjs'
import { typescript } from './start/run.mjs'

const folder = mkdtempSync(join(tmpdir(), 'runwhere-backup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bin = (url: string, name: 'backup' | 'rebuild', ...args: string[]) =>
  typescript([at(`bin/${name}.ts`), ...args], { DATABASE_URL: url })

const pairs = databases.map((from, index) => ({
  from,
  to: databases[(index + 1) % databases.length] ?? from,
}))

describe.each(pairs)('$from.name to $to.name', ({ from, to }) => {
  test('a learner moves in one file, and the memories still follow from the log', async () => {
    const [source, target] = [await from.freshUrl(), await to.freshUrl()]
    const file = join(folder, `${from.name}.json`)
    const db = await openDatabase(source)
    const learner = await seed(db)
    for (const question of ['q-0', 'q-1']) await answerNow(db, learner, question, 'good', MONDAY)
    await closeDatabase(db)

    expect(await bin(source, 'backup', 'export', file)).toEqual({ code: 0, output: `Wrote ${file}.\n` })
    expect(await bin(target, 'backup', 'import', file)).toEqual({
      code: 0,
      output:
        'Imported 2 reviews, 0 notes, 0 quizzes and 0 interviews; what was there already stays as it was.\n',
    })
    expect(await bin(target, 'rebuild')).toEqual({
      code: 0,
      output: 'Memories rebuilt from the log: 2, differing: 0.\n',
    })
    expect(JSON.parse(readFileSync(file, 'utf8')).reviews).toHaveLength(2)
  })
})

describe.each(databases)('$name', ({ freshUrl }) => {
  test('a memory that differs from its log is named, with exit code 1, and mended with --fix', async () => {
    const url = await freshUrl()
    const db = await openDatabase(url)
    const learner = await seed(db)
    await answerNow(db, learner, 'q-0', 'good', MONDAY)
    const { id } = await cardOf(db, 'q-0')
    await db.card.update({ where: { id }, data: { memory: { phase: 'new' } } })
    await closeDatabase(db)

    const { code, output } = await bin(url, 'rebuild')
    expect(code).toBe(1)
    expect(output).toContain('q-0 (main):\n  stored  {"phase":"new"}\n  rebuilt {"phase":"learning"')
    expect(output).toContain('Memories rebuilt from the log: 1, differing: 1.\n')
    expect(await bin(url, 'rebuild', '--fix')).toMatchObject({
      code: 0,
      output: expect.stringContaining('mended: 1.'),
    })
    expect((await bin(url, 'rebuild')).code).toBe(0)
  })
})

test('what cannot be done is said in one sentence', async () => {
  const usage = '\nusage: npm run backup -- export FILE | import FILE [--data DIR]\n'
  const nowhere = join(folder, 'none.db')
  const ran = async (...args: string[]) => {
    const { code, output } = await bin(`file:${nowhere}`, 'backup', ...args)
    expect(code).toBe(1)
    return output
  }
  expect(await ran('export')).toBe(usage)
  expect(await ran('restore', 'x')).toBe(usage)
  expect(await ran('export', 'x')).toBe(
    `\nThere is no database at ${nowhere}: name its folder with --data DIR, or set DATABASE_URL.\n`,
  )
  expect(await ran('import', join(folder, 'none.json'))).toBe(
    `\nThere is no file ${join(folder, 'none.json')}.\n`,
  )
  const broken = join(folder, 'broken.json')
  writeFileSync(broken, '{"format":')
  expect(await ran('import', broken)).toBe(`\n${broken} is not JSON: is it whole?\n`)
  writeFileSync(broken, '{}')
  expect(await ran('import', broken)).toBe(
    `\n${broken} cannot be imported:\nThis is not a file that Runwhere exported.\n`,
  )
})
