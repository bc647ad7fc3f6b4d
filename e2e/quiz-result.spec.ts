import {
  allRight,
  answerPlaces,
  askedIn,
  begin,
  handIn,
  MIXED,
  mixedExam,
  openId,
  SIX,
  STARTED,
} from './attempts.ts'
import { savedReviews } from './studying.ts'
import { DAY, expect, MINUTE, test } from './test.ts'

test('the result says apart what was chosen, why and how surely', async ({ page }) => {
  await page.goto(`/quiz/${await mixedExam(page)}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('47 %, not passed')
  await expect(page.getByText('23 points below the line of 70 %. 2 of 6 questions fully right')).toBeVisible()
  await expect(page.getByText('1 not answered, which counts as wrong')).toBeVisible()
  const strip = page.getByRole('main').locator('dl').first()
  await expect(strip).toContainText('2 of 3')
  await expect(strip).toContainText('67 %')
  await expect(strip).toContainText('1 right letter for a wrong reason')
  await expect(strip).toContainText('0.27')
  const axes = page.getByRole('table', { name: 'By axis' })
  await expect(axes.getByRole('row', { name: 'Taste' })).toContainText('44 %1 of 3')
  await expect(axes.getByRole('row', { name: 'Effort' })).toContainText('50 %1 of 3')
  await expect(page.getByText('You said 83 % on average and were right in 75 % of 4 answers')).toBeVisible()
  const sure = page.getByRole('table', { name: 'What you said beside what was right' })
  await expect(sure.getByRole('row', { name: /^Certain/ })).toContainText('50 % 1 of 2')
  await expect(page.getByText('(right letter, wrong reason)')).toBeVisible()
  await page.getByText('A guest at ten in the evening').first().click()
  await expect(page.getByText('Not here, your answer')).toBeVisible()
  await expect(page.getByText('Choice wrong')).toBeVisible()
})

test('own ticks on an explanation change the mark', async ({ page }) => {
  await page.goto(`/quiz/${await mixedExam(page)}`)
  await page.getByText('Why are warm drinks served to guests?').first().click()
  await expect(page.getByRole('checkbox', { name: /It shows care/ })).toBeChecked()
  await page.getByText('It gives time to talk').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('53 %, not passed')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('53 %, not passed')
})

test('what went into the reviews is listed and taken back as one', async ({ page }) => {
  const id = await mixedExam(page)
  await page.goto(`/quiz/${id}`)
  const fed = page.locator('#reviews')
  await expect(fed.getByRole('listitem')).toHaveText([
    /A meeting on Monday morning.*hard: wrong reason/,
    /A guest at ten in the evening.*again: missed/,
    /Why are warm drinks.*hard: half right/,
  ])
  expect(await savedReviews(page)).toHaveLength(3)
  await fed.getByRole('button', { name: 'Take all 3 back' }).click()
  await expect(fed.getByText('Taken back: this attempt leaves no trace')).toBeVisible()
  expect((await savedReviews(page)).every(({ undo }) => undo !== null)).toBe(true)
})

test('what was missed is practised in one press', async ({ page }) => {
  await page.goto(`/quiz/${await mixedExam(page)}`)
  await page.getByRole('button', { name: 'Practise the 3 questions missed' }).click()
  await expect(page).toHaveURL(STARTED)
  expect(await askedIn(page, openId(page))).toEqual([
    'A guest at ten in the evening (main)',
    'Why are warm drinks served to guests? (main)',
    'Cups at the tap (main)',
  ])
})

test('an exam that ran out counts what was answered', async ({ page, server }) => {
  const id = await begin(page, { mode: 'exam', minutes: 12, parts: SIX })
  await answerPlaces(page, id, MIXED)
  server.passTime(20 * MINUTE)
  await answerPlaces(page, id, [null, null, { choice: 'tea', reasons: ['b'], confidence: 'certain' }])
  await handIn(page, id)
  await page.goto(`/quiz/${id}`)
  await expect(
    page.getByText('The time of 12 min was used up; what was answered by then counts.'),
  ).toBeVisible()
  await expect(page.getByText('One answer came after the end and does not count.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('47 %, not passed')
})

test('nothing answered and all right are results too', async ({ page }) => {
  const id = await begin(page, { mode: 'exam', minutes: 12, parts: SIX })
  await handIn(page, id)
  await page.goto(`/quiz/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing was answered')
  await expect(page.getByRole('button', { name: 'Practise them all' })).toBeVisible()
  await page.goto(`/quiz/${await allRight(page)}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Passed, all of it right')
  await expect(page.getByRole('button', { name: /^Practise/ })).toHaveCount(0)
})

test('of a practice that was ended early, what was not answered was not asked', async ({ page }) => {
  const right = { choice: 'water', reasons: ['c'], confidence: 'certain' }
  const early = await begin(page, { mode: 'practice', parts: SIX })
  await answerPlaces(page, early, [right])
  await handIn(page, early)
  await page.goto(`/quiz/${early}`)
  await expect(page.getByRole('definition').filter({ hasText: '1 of 1' })).toBeVisible()
  await expect(page.getByText('not made')).toHaveCount(0)
  const whole = await begin(page, { mode: 'practice', parts: SIX })
  await answerPlaces(page, whole, [right, ...MIXED.slice(1)])
  await handIn(page, whole)
  await page.goto(`/quiz/history/compare?a=${early}&b=${whole}`)
  await expect(page.getByRole('row', { name: /^Choices/ })).toContainText('1 of 12 of 3')
  await expect(page.getByRole('table', { name: '1 question asked both times' })).toBeVisible()
})

test('a recall of an exam that was left blank is not asked about any more', async ({ page }) => {
  const id = await begin(page, { mode: 'exam', minutes: 12, parts: ['green-tea-minutes/main'] })
  await handIn(page, id)
  await page.goto(`/quiz/${id}`)
  await page.getByText('How long green tea is brewed').first().click()
  await expect(page.getByText('The answer', { exact: true })).toBeVisible()
  await expect(page.getByText('I knew it')).toHaveCount(0)
})

test('attempts are compared over time and two by two', async ({ page, server }) => {
  await page.goto('/quiz/history')
  await expect(page.getByText('Nothing has been handed in yet.')).toBeVisible()
  await mixedExam(page)
  server.passTime(DAY)
  await allRight(page)
  await page.goto('/quiz')
  await page.getByRole('link', { name: 'All attempts, compared' }).click()
  await expect(page.getByRole('img', { name: 'Mark of each attempt' })).toBeVisible()
  await page.getByText('As a table').click()
  await expect(page.getByRole('row', { name: /Mon, 7 Dec 2026.*exam.*6.*47 %/ })).toBeVisible()
  const axes = page.getByRole('table', { name: 'Exam' })
  await expect(axes.getByRole('row', { name: 'Effort' })).toContainText('50 % of 3100 % of 2+50')
  await expect(axes.getByRole('row', { name: 'Taste' })).toContainText('not asked–')
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two attempts')
  await expect(page.getByRole('row', { name: /^Mark/ })).toContainText('47 %not passed100 %passed')
  await expect(page.getByRole('row', { name: /^A meeting on Monday/ })).toContainText('50 %100 %+50')
})

test('attempts are listed newest first, a page at a time', async ({ page, server }) => {
  for (let attempts = 0; attempts < 21; attempts += 1) {
    const id = await begin(page, { mode: 'practice', parts: SIX.slice(0, 1) })
    await answerPlaces(page, id, [{ choice: attempts === 0 ? 'tea' : 'water', confidence: 'fairly' }])
    await handIn(page, id)
    server.passTime(MINUTE)
  }
  await page.goto('/quiz/history')
  const list = page
    .getByRole('region', { name: /^(Attempt by attempt|Earlier attempts)$/ })
    .getByRole('listitem')
  await expect(list).toHaveCount(20)
  await expect(list.first()).toContainText('10:20')
  await page.getByRole('link', { name: 'The 20 before' }).click()
  await expect(list).toHaveCount(1)
  await expect(list).toContainText('0 %')
  await page.getByRole('link', { name: 'Back to the newest' }).click()
  await expect(list).toHaveCount(20)
})
