import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

const found = (page: Page) => page.getByRole('main').getByRole('status')

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the library is browsed by axis and level, and each filter is taken away by itself', async ({
    page,
  }) => {
    await page.goto('/questions')
    await page.getByRole('link', { name: 'Taste 3 questions' }).click()
    await expect(page).toHaveURL('/questions?axis=taste')
    await expect(found(page)).toHaveText('3 questions')
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('recall')
    await page.getByRole('button', { name: 'Find' }).click()
    await expect(found(page)).toHaveText('1 question')
    await expect(page.getByRole('link', { name: /How long green tea is brewed/ })).toBeVisible()
    await page.getByRole('link', { name: 'Without Taste' }).click()
    await expect(page).toHaveURL('/questions?kind=recall')
    await page.getByRole('link', { name: 'Without recall' }).click()
    await expect(page).toHaveURL('/questions')
    await page.getByRole('link', { name: 'everyday 3 questions' }).last().click()
    await expect(page).toHaveURL('/questions?axis=effort&level=everyday')
  })

  test('questions are found by what they cover and by what they rest on', async ({ page }) => {
    await page.goto('/questions')
    await page.getByRole('search').getByRole('link', { name: 'misconception' }).click()
    await page.getByRole('link', { name: /Tea keeps nobody awake/ }).click()
    await page.getByRole('link', { name: 'Search among them' }).click()
    await expect(page).toHaveURL('/questions?topic=M01')
    const covers = page.getByRole('combobox', { name: 'Covers' })
    await expect(covers.getByRole('option')).toHaveText(['any', 'Tea keeps nobody awake'])
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('recall')
    await page.getByRole('button', { name: 'Find' }).click()
    await expect(found(page)).toHaveText('1 question')
    await expect(covers).toHaveValue('M01')
    await page.goto('/questions?fact=tea-brewing&topic=M01')
    await expect(page.getByRole('combobox', { name: 'Rests on' })).toHaveValue('tea-brewing')
    await expect(found(page)).toHaveText('2 questions')
    await page.getByRole('link', { name: 'Without Covers: Tea keeps nobody awake' }).click()
    await page.getByRole('link', { name: 'Without Rests on: Green tea is brewed for two minutes.' }).click()
    await expect(found(page)).toHaveText('6 questions')
  })

  test('the list does not carry every fact and topic', async ({ page }) => {
    const response = await page.goto('/questions?axis=taste')
    const html = (await response?.text()) ?? ''
    expect(html).toContain('How long green tea is brewed')
    expect(html).not.toContain('Green tea is brewed for two minutes.')
    expect(html).not.toContain('Tea keeps nobody awake')
  })

  test('a search also names the facts and topics that say it', async ({ page }) => {
    await page.goto('/questions')
    await page.getByRole('searchbox', { name: 'Words' }).fill('AWAKE tea')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByRole('link', { name: 'M01 Tea keeps nobody awake misconception' }).click()
    await expect(page).toHaveURL('/misconceptions/M01')
    await page.goto('/questions?text=tea-brewing')
    await page.getByRole('link', { name: 'Green tea is brewed for two minutes. fact' }).click()
    await expect(page).toHaveURL('/facts/tea-brewing')
  })

  test('a fact says its value, its source and its age, and leads to the questions that rest on it', async ({
    page,
  }) => {
    await page.goto('/questions')
    await page.getByRole('navigation', { name: 'Library' }).getByRole('link', { name: 'Facts' }).click()
    await page.getByRole('link', { name: /^Green tea is brewed/ }).click()
    await expect(page).toHaveURL('/facts/tea-brewing')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Green tea is brewed for two minutes.')
    await expect(page.getByText('1 November 2026, 36 days ago')).toBeVisible()
    await expect(page.getByRole('link', { name: 'tea.example/brewing' })).toHaveAttribute(
      'href',
      'https://tea.example/brewing',
    )
    await page.getByRole('link', { name: /^A guest at ten in the evening/ }).click()
    await expect(page).toHaveURL('/questions/guest-at-night')
  })

  test('a misconception says what is right only when it is opened', async ({ page }) => {
    await page.goto('/misconceptions')
    await page.getByRole('link', { name: /Tea keeps nobody awake/ }).click()
    await expect(page).toHaveURL('/misconceptions/M01')
    const right = page.getByText('a herbal cup holds none')
    const fact = page.getByRole('link', { name: 'Green tea is brewed for two minutes.' })
    await expect(right).toBeHidden()
    await expect(fact).toBeHidden()
    await page.getByText('Show what is right').click()
    await expect(right).toBeVisible()
    await fact.click()
    await expect(page).toHaveURL('/facts/tea-brewing')
    await page.getByRole('link', { name: /Tea keeps nobody awake/ }).click()
    await page.getByRole('link', { name: /^How long green tea is brewed/ }).click()
    await expect(page).toHaveURL('/questions/green-tea-minutes')
  })

  test('interview questions and grey zones have the same kind of page', async ({ page }) => {
    await page.goto('/topics')
    await page.getByRole('link', { name: /Something to drink on a walk/ }).click()
    await expect(page.getByText('Better: water')).toBeHidden()
    await page.getByText('Show the better answer').click()
    await expect(page.getByText('Better: water')).toBeVisible()
    await expect(page.getByRole('link', { name: /^A bottle for a long walk/ })).toBeVisible()
    await page.goto('/topics/Q01')
    await page.getByText('Show the facts behind it').click()
    await expect(page.getByRole('link', { name: /^A cup of filter coffee/ })).toBeVisible()
  })

  test('a question leads to its facts and topics, but not before its answer is opened', async ({ page }) => {
    await page.goto('/questions/green-tea-minutes')
    const mention = page.getByRole('link', { name: 'two minutes', exact: true })
    const topic = page.getByRole('link', { name: 'Tea keeps nobody awake' })
    await expect(mention).toBeHidden()
    await expect(topic).toBeHidden()
    await expect(
      page.getByText('Rests on 1 fact, verified 1 Nov 2026 (36 days ago)').filter({ visible: true }),
    ).toHaveCount(1)
    await page.getByText('Show the answer').click()
    await expect(topic).toHaveAttribute('href', '/misconceptions/M01')
    await mention.click()
    await expect(page).toHaveURL('/facts/tea-brewing')
  })

  test('the way through the library says on which page one is, and in which part', async ({ page }) => {
    const current = page.getByRole('navigation', { name: 'Library' }).locator('[aria-current]')
    const questions = page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: 'Questions', exact: true })
    for (const [path, name, value] of [
      ['/questions', 'Questions', 'page'],
      ['/questions/long-walk', 'Questions', 'true'],
      ['/pairs', 'Pairs', 'page'],
      ['/questions/long-walk/pairs', 'Pairs', 'true'],
      ['/facts', 'Facts', 'page'],
      ['/facts/tea-brewing', 'Facts', 'true'],
      ['/misconceptions', 'Misconceptions', 'page'],
      ['/misconceptions/M01', 'Misconceptions', 'true'],
      ['/topics', 'Topics', 'page'],
      ['/topics/Q01', 'Topics', 'true'],
    ] as const) {
      await page.goto(path)
      await expect(current).toHaveText(name)
      await expect(current).toHaveAttribute('aria-current', value)
      await expect(questions).toHaveAttribute('aria-current', path === '/questions' ? 'page' : 'true')
    }
  })

  test('what has nothing to list has no empty list', async ({ page }) => {
    for (const path of ['/misconceptions/M01', '/topics/Q01', '/pairs', '/pairs?axis=no-such']) {
      await page.goto(path)
      await expect(page.locator('main :is(ul, nav):empty')).toHaveCount(0)
    }
  })

  test('what nobody wrote is not found', async ({ page }) => {
    for (const path of [
      '/facts/no-such',
      '/topics/M01',
      '/misconceptions/G01',
      '/facts/%00',
      '/questions/long-walks/pairs',
      '/questions/cups-at-once/pairs',
    ]) {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
    }
  })

  test('a place in the list that nobody was given is its beginning', async ({ page }) => {
    const response = await page.goto('/questions?after=5.%00')
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('link', { name: /^How long green tea is brewed/ })).toBeVisible()
  })
})

test('a scenario stands beside what changes it, both answers behind a press', async ({ page }) => {
  await page.goto('/questions')
  await page.getByRole('navigation', { name: 'Library' }).getByRole('link', { name: 'Pairs' }).click()
  await expect(found(page)).toHaveText('3 scenarios')
  await page.getByRole('link', { name: 'A bottle for a long walk' }).click()
  await expect(page).toHaveURL('/questions/long-walk/pairs')
  const asked = page.getByText('It is there at once, and thirst')
  const changed = page.getByText('The machine makes it while you dress')
  await expect(page.getByText('You leave for a night shift')).toBeVisible()
  await expect(asked).toBeHidden()
  await expect(changed).toBeHidden()
  await page.getByText('Show both answers').click()
  await expect(page.getByText('The answer turns.')).toBeVisible()
  const [left, right] = [await asked.boundingBox(), await changed.boundingBox()]
  expect(left?.y).toBe(right?.y)
  expect(left?.x).toBeLessThan(right?.x ?? 0)

  await page.setViewportSize({ width: 390, height: 844 })
  const [above, below] = [await asked.boundingBox(), await changed.boundingBox()]
  expect(above?.x).toBe(below?.x)
  expect(above?.y).toBeLessThan(below?.y ?? 0)
})

test('a pair is reached from its question and opened by keyboard alone', async ({ page }) => {
  await page.goto('/questions/guest-at-night')
  const way = page.getByRole('link', { name: 'Side by side with what changes it' })
  await way.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/questions/guest-at-night/pairs')
  const summary = page.locator('summary')
  for (let presses = 0; presses < 20; presses += 1) {
    if (await summary.evaluate((one) => one === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(summary).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('The answer stays.')).toBeVisible()
})

test.describe('two packs with the same ids of axes, facts and topics', () => {
  test.use({ content: twins(), javaScriptEnabled: false })

  test('each is named by its own pack', async ({ page }) => {
    await page.goto('/questions?pack=twin&axis=taste&fact=tea-brewing&topic=M01')
    await expect(found(page)).toHaveText('2 questions')
    for (const name of ['Twin pack', 'Twin taste', 'Rests on: Twin tea takes', 'Covers: Twin tea keeps'])
      await expect(page.getByRole('link', { name: `Without ${name}` })).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'Axis' }).getByRole('option')).toHaveText([
      'any',
      'Twin taste',
      'Effort',
    ])
    await page.goto('/questions?topic=M01')
    await expect(found(page)).toHaveText('4 questions')
    await expect(
      page.getByRole('link', { name: 'Tea keeps nobody awake or Twin tea keeps nobody awake' }),
    ).toBeVisible()
  })

  test('pairs are narrowed to an axis of one of them', async ({ page }) => {
    await page.goto('/pairs')
    const axes = page.getByRole('navigation', { name: 'Axes' })
    await expect(found(page)).toHaveText('6 scenarios')
    await axes.getByRole('link', { name: 'Twin pack' }).click()
    await expect(page).toHaveURL('/pairs?pack=twin')
    await expect(found(page)).toHaveText('3 scenarios')
    await axes.getByRole('link', { name: 'Twin taste' }).click()
    await expect(page).toHaveURL('/pairs?pack=twin&axis=taste')
    await expect(found(page)).toHaveText('1 scenario')
    await expect(axes.locator('[aria-current]')).toHaveText(['Twin taste'])
    await axes.getByRole('link', { name: 'All' }).click()
    await expect(found(page)).toHaveText('6 scenarios')
  })
})

/** The small pack, and beside it one that differs in its name, its questions' ids and a few words. */
function twins(): string {
  const content = mkdtempSync(join(tmpdir(), 'runwhere-twins-'))
  process.once('exit', () => rmSync(content, { recursive: true, force: true }))
  const twin = join(content, 'twin')
  cpSync('e2e/content/tea-or-coffee', join(content, 'tea-or-coffee'), { recursive: true })
  cpSync('e2e/content/tea-or-coffee', twin, { recursive: true })
  const change = (path: string, ...changes: readonly (readonly [RegExp, string])[]) =>
    writeFileSync(
      join(twin, path),
      changes.reduce((text, [from, to]) => text.replace(from, to), readFileSync(join(twin, path), 'utf8')),
    )
  change(
    'pack.md',
    [/^id: .*/m, 'id: twin'],
    [/^title: .*/m, 'title: Twin pack'],
    [/label: Taste/, 'label: Twin taste'],
  )
  change('facts.yaml', [/Green tea is brewed for/, 'Twin tea takes'])
  change('syllabus.yaml', [/Tea keeps nobody/, 'Twin tea keeps nobody'])
  for (const axis of ['taste', 'effort'])
    for (const file of readdirSync(join(twin, axis))) {
      change(join(axis, file), [/^id: /m, 'id: twin-'])
      renameSync(join(twin, axis, file), join(twin, axis, `twin-${file}`))
    }
  return content
}
