import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { askedIn, begin } from './attempts.ts'
import type { Server } from './server.ts'
import { answerByKeys, grade, openStudy, ready, studyAll, title, verdict } from './studying.ts'
import { DAY, expect, HOUR, test } from './test.ts'

const SCENARIO = 'A guest at ten in the evening'
const RECALL = 'How long green tea is brewed'
const CHANGE = 'two minutes is now → three minutes, since 7 Dec 2026'

const CLAIM = 'Green tea is brewed for three minutes.'

/** Each test changes a copy of its own. */
const copied = (): string => {
  const content = mkdtempSync(join(tmpdir(), 'runwhere-content-'))
  cpSync('e2e/content', content, { recursive: true })
  test.use({ content })
  test.afterAll(() => rmSync(content, { recursive: true, force: true }))
  return content
}

test.describe('in study', () => {
  const content = copied()

  test('what rests on a fact that changed comes back once, with the old value and the new one', async ({
    page,
    server,
  }) => {
    test.slow()
    await openStudy(page)
    await studyAll(page, 'Easy')
    await changeFact(server, content)

    await openStudy(page)
    const changed = page.getByRole('region', { name: 'Changed fact' })
    const asked: string[] = []
    for (let questions = 0; questions < 2; questions += 1) {
      await expect(changed).toBeVisible()
      const recall = (await title(page)) === RECALL
      asked.push(await title(page))
      if (recall) await expect(changed).not.toContainText('minutes')
      else await expect(changed).toContainText(CHANGE)
      // The claim may say what the question asks for.
      await expect(changed).not.toContainText('Green tea')
      await expectCalm(page)
      await answerByKeys(page)
      await expect(changed).toContainText(CHANGE)
      await expect(changed).toContainText(CLAIM)
      await expectCalm(page)
      await grade(page, 'Good')
    }
    expect(asked.sort()).toEqual([SCENARIO, RECALL])

    // A review that is taken back has not been: the question says again what changed.
    await page.keyboard.press('u')
    await expect(verdict(page)).toBeVisible()
    await page.goto('/study')
    await ready(page)
    await expect(changed).toBeVisible()
    await answerByKeys(page)
    await grade(page, 'Good')

    await openStudy(page)
    const over = page.getByRole('heading', { level: 1, name: /^(Done|Nothing)/ })
    await expect(over).toBeVisible()
    server.passTime(DAY)
    await page.reload()
    await expect(changed).toBeHidden()
  })
})

test.describe('in exams', () => {
  const content = copied()

  test('what rests on a fact that changed is left out, until it came back in study', async ({
    page,
    server,
  }) => {
    test.slow()
    await openStudy(page)
    await studyAll(page, 'Easy')
    const all = await drawn(page)
    expect(all).toEqual(expect.arrayContaining([SCENARIO, RECALL]))

    await changeFact(server, content)
    expect(await drawn(page)).toEqual(all.filter((one) => one !== SCENARIO && one !== RECALL))
    // Exactly those questions: nothing of them fits.
    await page.goto('/quiz?mode=exam&seed=autumn&parts=guest-at-night*main.green-tea-minutes*main')
    await expect(page.getByText('that is all that is left of this link')).toBeVisible()

    await openStudy(page)
    for (let questions = 0; questions < 2; questions += 1) {
      await answerByKeys(page)
      await grade(page, 'Good')
    }
    expect(await drawn(page)).toEqual(all)
  })

  test('whoever never answered by the old fact is asked all of it', async ({ page, server }) => {
    const all = await drawn(page)
    await changeFact(server, content)
    expect(await drawn(page)).toEqual(all)
  })
})

/** Titles of an exam of all there is. */
async function drawn(page: Page): Promise<readonly string[]> {
  const id = await begin(page, { mode: 'exam', minutes: 60, length: 60 })
  return (await askedIn(page, id)).map((asked) => asked.replace(/ \([^)]*\)$/, '')).sort()
}

/** An hour later tea is brewed for a minute longer. */
async function changeFact(server: Server, content: string): Promise<void> {
  await server.stop()
  rewrite(content, 'facts.yaml', [
    ['for two minutes', 'for three minutes'],
    ['value: "2"', 'value: "3"'],
    ['shown: "two minutes"', 'shown: "three minutes"'],
  ])
  rewrite(content, 'taste/green-tea-minutes.md', [
    ['2 ± 0 minutes', '3 ± 0 minutes'],
    ['- two minutes', '- three minutes'],
  ])
  server.passTime(HOUR)
  await server.start()
}

function rewrite(content: string, name: string, changes: readonly (readonly [string, string])[]): void {
  const file = join(content, 'tea-or-coffee', name)
  writeFileSync(
    file,
    changes.reduce((text, [from, to]) => text.replace(from, to), readFileSync(file, 'utf8')),
  )
}

/** In light and dark axe finds nothing, and nothing is wider than a phone. */
async function expectCalm(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  }
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await page.setViewportSize({ width: 1280, height: 800 })
}
