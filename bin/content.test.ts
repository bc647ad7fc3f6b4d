import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runwhere-bin-content-'))
  await cp('content', join(folder, 'content'), { recursive: true })
})
afterAll(() => rm(folder, { recursive: true }))

const content = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'bin/content.ts', ...words],
    { encoding: 'utf8', env: { ...process.env, DATABASE_URL: `file:${join(folder, 'runwhere.db')}` } },
  )
  return { status, lines: stdout.trim().split('\n'), stderr }
}

describe('npm run content', () => {
  it('checks: no errors in what is shipped, the tables, a summary', () => {
    const { status, lines } = content('check')
    expect(status).toBe(0)
    expect(lines.filter((line) => line.includes(': error: '))).toEqual([])
    expect(lines.join('\n')).toMatch(/Pack ec2-vs-lambda: \d+ questions/)
    expect(lines.join('\n')).toMatch(/guess +right +chance +at most/)
    expect(lines.at(-1)).toMatch(
      /^\d+ files, \d+ questions without errors, 0 errors, \d+ warnings, [\d.]+ s$/,
    )
  })

  it('reports what the packs have, and lists their facts, in 100 columns', () => {
    for (const [command, title] of [
      ['report', /^Pack ec2-vs-lambda: \d+ questions, \d+ scenarios and flips$/],
      ['facts', /^Pack ec2-vs-lambda: \d+ facts, \d+ used, \d+ unused$/],
    ] as const) {
      const { status, lines } = content(command)
      expect(status).toBe(0)
      expect(lines[0]).toMatch(title)
      expect(lines.filter((line) => line.length > 100)).toEqual([])
      expect(lines.at(-1)).toMatch(/ 0 errors, \d+ warnings, [\d.]+ s$/)
    }
  })

  it('loads, and the second time finds nothing new', () => {
    expect(content('load', join(folder, 'content')).lines.at(-1)).toMatch(
      /^\d+ added, 0 changed, 0 retired, 0 unchanged$/,
    )
    expect(content('load', join(folder, 'content')).lines.at(-1)).toMatch(
      /^0 added, 0 changed, 0 retired, \d+ unchanged$/,
    )
  })

  it('ends with 1 and loads nothing when there is an error', async () => {
    const broken = join(folder, 'content/ec2-vs-lambda/cost/broken.md')
    await writeFile(broken, '# Only a title\n')
    const problem =
      'ec2-vs-lambda/cost/broken.md:1:1: error: start the file with front matter between two lines of --- (front-matter)'
    for (const command of ['check', 'load']) {
      const { status, lines } = content(command, join(folder, 'content'))
      expect(status).toBe(1)
      expect(lines).toContain(problem)
      expect(lines.at(-1)).toContain('1 errors')
    }
    for (const command of ['report', 'facts']) {
      const { status, lines } = content(command, join(folder, 'content'))
      expect(status).toBe(0)
      expect(lines.at(-1)).toBe('npm run content -- check lists the errors')
    }
    await rm(broken)
  })

  it('loads what only age speaks against, which check refuses', async () => {
    const facts = join(folder, 'content/ec2-vs-lambda/facts.yaml')
    const now = await readFile(facts, 'utf8')
    await writeFile(facts, now.replaceAll(/verified: .*/g, 'verified: 2020-01-01'))
    const checked = content('check', join(folder, 'content'))
    expect(checked.status).toBe(1)
    expect(
      checked.lines.filter((line) => line.includes(': error: ') && !line.endsWith('(fact-age)')),
    ).toEqual([])
    const loaded = content('load', join(folder, 'content'))
    expect(loaded.status).toBe(0)
    expect(loaded.lines.at(-1)).toMatch(/^0 added, 0 changed, 0 retired, \d+ unchanged$/)
    await writeFile(facts, now)
  })

  it('says how it is used', () => {
    expect(content('cheque')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('usage: npm run content'),
    })
    expect(content('check', '/no/such/folder')).toMatchObject({
      status: 1,
      stderr: '\nThere is no folder /no/such/folder: name the one that holds the packs.\n',
    })
  })
})
