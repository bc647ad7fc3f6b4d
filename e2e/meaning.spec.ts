import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Server } from './server.ts'
import { openStudy, studyAll, title } from './studying.ts'
import { DAY, expect, test } from './test.ts'

for (const [choice, then] of [
  ['Keep my progress', 'goes on with it'],
  ['Start it over', 'leaves it for another time'],
] as const) {
  test.describe(`“${choice}”`, () => {
    const content = mkdtempSync(join(tmpdir(), 'runwhere-content-'))
    cpSync('e2e/content', content, { recursive: true })
    test.use({ content })
    test.afterAll(() => rmSync(content, { recursive: true, force: true }))

    test(`a question whose meaning changed asks whether what was learned still counts, and ${then}`, async ({
      page,
      server,
    }) => {
      await changeMeaning(page, server, content)
      const changed = page.getByRole('region', { name: 'Changed question' })
      await expect(changed).toBeVisible()
      const asked = await title(page)
      await changed.getByRole('button', { name: choice }).click()
      await expect(changed).toBeHidden()
      expect((await title(page)) === asked).toBe(choice === 'Keep my progress')

      await page.goto('/questions/green-tea-minutes')
      const started = page.getByRole('main').getByText('started over')
      await expect(started).toHaveCount(choice === 'Start it over' ? 1 : 0)
    })
  })
}

/** Learns everything, changes one question, and comes back when it is due. */
async function changeMeaning(page: Page, server: Server, content: string): Promise<void> {
  await openStudy(page)
  await studyAll(page, 'Easy')

  await server.stop()
  const file = join(content, 'tea-or-coffee/taste/green-tea-minutes.md')
  writeFileSync(file, readFileSync(file, 'utf8').replace('revision: 1', 'revision: 2'))
  await server.start()
  server.passTime(40 * DAY)

  await openStudy(page)
  const changed = page.getByRole('region', { name: 'Changed question' })
  for (let suspended = 0; suspended < 12 && !(await changed.isVisible()); suspended += 1) {
    const before = await title(page)
    await page.keyboard.press('s')
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).not.toHaveText(before)
  }
}
