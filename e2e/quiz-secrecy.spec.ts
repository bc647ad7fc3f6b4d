import { expectResult, goTo, handIn, keyOf, openQuiz, position } from './quizzing.ts'
import { plain, record } from './recorded.ts'
import { type Question, rationalesOf, restOf } from './secrets.ts'
import { ready } from './studying.ts'
import { expect, test } from './test.ts'

test.use({ content: 'content' })

const LENGTH = 60

test('the browser never holds a key of an exam before it is handed in', async ({ page, context }) => {
  test.slow()
  const recorded = await record(context)
  const id = await openQuiz(page, { packId: 'ec2-vs-lambda', length: LENGTH, minutes: 90, parts: [] })
  for (let answered = 0; answered < 12; answered += 1) {
    for (const key of ['1', 'a', 'k', 'g']) await page.keyboard.press(key)
    const field = page.getByRole('textbox')
    if (await field.isVisible()) await field.fill('17')
    await page.getByRole('button', { name: 'Next' }).click()
  }
  await page.reload()
  await ready(page)
  await goTo(page, 40)
  await expect(position(page)).toHaveText(`Question 40 of ${LENGTH}`)
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await page.goto('/settings')
  await page.goto(`/quiz/${id}`)
  await ready(page)
  await page.keyboard.press('h')
  await expect(page.getByRole('dialog', { name: 'Hand in this exam?' })).toBeVisible()
  await page.keyboard.press('Escape')
  const running = recorded.take()
  await handIn(page)
  await expectResult(page)
  const result = recorded.take()
  await page.evaluate(async (path) => {
    for (let place = 0; place < 60; place += 1) await (await fetch(`${path}${place}`)).text()
  }, `/api/attempts/${id}/key/`)
  const told = recorded.take()

  // All kinds of what is recorded are there, or nothing would be proved.
  for (const path of [`/quiz/${id}`, `/api/attempts/${id}`, `/api/attempts/${id}/events`])
    expect(running.paths).toContain(path)
  expect(running.paths.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(3)

  const keys = await Promise.all(Array.from({ length: LENGTH }, (_, place) => keyOf(page, id, place)))
  const asked = keys.map(({ question, part }) => askedText(question as unknown as Question, part)).join('\n')
  const secrets = keys.flatMap(({ question }) => secretsOf(question as unknown as Question, asked))
  expect(secrets.length).toBeGreaterThan(10 * LENGTH)
  expect(secrets.filter((secret) => running.text.includes(secret))).toEqual([])

  // The same search finds every one of them once they may be seen, and the questions themselves before.
  expect(secrets.filter((secret) => !told.text.includes(secret))).toEqual([])
  const shown = keys.flatMap(({ question, part }) => shownWith(question as unknown as Question, part))
  expect(shown.length).toBeGreaterThan(LENGTH)
  expect(shown.filter((one) => !result.text.includes(one))).toEqual([])
  for (const { question } of keys)
    expect(running.text).toContain(plain((question as unknown as Question).title))
})

/** What may be known before the answer. */
const askedText = ({ title, prompt, reasons = [], flips = [] }: Question, part: string): string =>
  plain(
    [title, prompt, ...reasons.map(({ text }) => text), flips.find(({ id }) => id === part)?.prompt].join(
      '\n',
    ),
  )

/** Every text of the key, less the little of it that some question of the exam says itself. */
const secretsOf = (question: Question, asked: string): readonly string[] =>
  [...rationalesOf(question), ...restOf(question)].filter((one) => one.length > 12 && !asked.includes(one))

/** What the result says of a part, for certain. */
const shownWith = (question: Question, part: string): readonly string[] => {
  const flip = question.flips?.find(({ id }) => id === part)
  return rationalesOf(flip === undefined ? question : { ...question, options: flip.options })
}
