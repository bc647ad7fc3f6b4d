import { expect, type Locator, type Page } from '@playwright/test'

export type Grade = 'Again' | 'Hard' | 'Good' | 'Easy'

const GRADES: readonly Grade[] = ['Again', 'Hard', 'Good', 'Easy']

/** The study page, once it hears keys. */
export async function openStudy(page: Page): Promise<void> {
  await page.goto('/study')
  await ready(page)
}

/** A page hears keys only after its script has run; what it says of keys opens and closes again. */
export async function ready(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible({ timeout: 250 })
  }).toPass()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden()
}

/** Answers the question in view with nothing but keys, whatever its kind, and waits for the verdict. */
export async function answerByKeys(page: Page): Promise<void> {
  const explanation = page.getByRole('textbox', { name: 'Your answer, as you would say it' })
  const line = page.getByRole('textbox', { name: /^Your (answer$|estimate)/ })
  if (await page.getByRole('group', { name: 'Your decision' }).isVisible()) {
    for (const key of ['1', 'a', 'k', 'Enter']) await page.keyboard.press(key)
  } else if (await explanation.isVisible()) {
    await tabTo(page, explanation)
    await page.keyboard.type('It is warm, so nobody shivers, and it was heated.')
    await page.keyboard.press('Control+Enter')
  } else {
    await tabTo(page, line)
    await page.keyboard.type('3')
    await page.keyboard.press('Enter')
  }
  await expect(verdict(page)).toBeFocused()
}

/** Where the verdict is said; it has the focus when it comes. */
export const verdict = (page: Page): Locator =>
  page.getByRole('main').getByRole('heading', { level: 2 }).first()

/** The title of the question in view. */
export const title = async (page: Page): Promise<string> =>
  (await page.getByRole('main').getByRole('heading', { level: 1 }).textContent()) ?? ''

export const grades = (page: Page): Locator => page.getByRole('group', { name: 'Grade' })

export async function grade(page: Page, given: Grade): Promise<void> {
  await page.keyboard.press(String(GRADES.indexOf(given) + 1))
  await expect(grades(page)).toBeHidden()
}

/** Answers and grades every question until none is left. */
export async function studyAll(page: Page, given: Grade): Promise<number> {
  const over = page.getByRole('heading', { level: 1, name: /^Done/ })
  const asked = page.getByRole('button', { name: /^(Check|Show the answer)/ })
  for (let answers = 0; ; answers += 1) {
    await expect(over.or(asked)).toBeVisible()
    if (await over.isVisible()) return answers
    await answerByKeys(page)
    await grade(page, given)
  }
}

/** Opens the study page and answers whatever comes before the question with this title. */
export async function reach(page: Page, wanted: string): Promise<void> {
  await openStudy(page)
  for (let asked = 0; asked < 12 && (await title(page)) !== wanted; asked += 1) {
    await answerByKeys(page)
    await grade(page, 'Easy')
  }
  expect(await title(page)).toBe(wanted)
}

export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The Tab key does not lead there.')
}

type Exported = {
  readonly reviews: readonly {
    readonly id: string
    readonly kind: string
    readonly answer: { readonly estimate?: number }
    readonly undo: unknown
  }[]
}

/** Every review the server holds, those taken back too. */
export async function savedReviews(page: Page): Promise<Exported['reviews']> {
  const response = await page.request.get('/api/export')
  const { reviews } = (await response.json()) as Exported
  return reviews.filter(({ kind }) => kind === 'review')
}

/** Waits until the server holds so many reviews, each once. */
export async function expectSaved(page: Page, count: number): Promise<void> {
  await expect.poll(async () => (await savedReviews(page)).length).toBe(count)
  const ids = (await savedReviews(page)).map(({ id }) => id)
  expect(new Set(ids).size).toBe(count)
}
