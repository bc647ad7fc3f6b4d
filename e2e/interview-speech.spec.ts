import type { Locator, Page } from '@playwright/test'
import { chromium } from './chromium.ts'
import { heard, makeLink } from './interviewed.ts'
import { answerField, asked, begin, endInterview, firstAnswer, goOn, openInterview } from './interviewing.ts'
import { movedTo } from './moved.ts'
import { spokenFile } from './spoken-file.ts'
import { expect, test } from './test.ts'

// The browser hears this file for a microphone: a second and a half of voice, two of silence, and voice again.
test.use({
  launchOptions: chromium(
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-audio-capture=${spokenFile()}`,
  ),
})

const speak = (page: Page): Locator => page.getByRole('button', { name: 'Speak' })

const isRecording = (page: Page): Promise<void> =>
  expect(page.getByText('Recording', { exact: true })).toBeVisible()

const openRounds = async (page: Page): Promise<void> => {
  for (const round of await page.locator('#rounds > ol > li > details > summary').all()) await round.click()
}

const soundOf = (audio: Locator) =>
  audio.evaluate((element) => {
    const { currentTime, duration, paused, ended, error } = element as HTMLAudioElement
    return { currentTime, duration, paused, ended, error: error?.message ?? null }
  })

test('a spoken answer is recorded, written down and measured on the device, and played in the report', async ({
  page,
}) => {
  test.slow()
  await page.addInitScript(() => {
    // Chromium's own asks a server elsewhere.
    class SpeechRecognition {
      onresult: (event: object) => void = () => {}
      onend: () => void = () => {}
      start() {
        const heard = (transcript: string, isFinal: boolean) =>
          this.onresult({ resultIndex: 0, results: [Object.assign([{ transcript }], { isFinal })] })
        setTimeout(() => heard('tea needs', false), 100)
        setTimeout(() => heard('um tea needs you know hot water', true), 400)
      }
      stop() {
        setTimeout(() => this.onend(), 50)
      }
    }
    Object.assign(globalThis, { SpeechRecognition, webkitSpeechRecognition: SpeechRecognition })
  })
  const id = await openInterview(page)
  await begin(page)
  await answerField(page).fill('First:')
  await speak(page).click()
  await isRecording(page)
  await expect(answerField(page)).toHaveValue('First: um tea needs you know hot water')
  // What is recorded has its own time; nothing on the page tells when the file has been played.
  await page.waitForTimeout(6000)
  await page.getByRole('button', { name: 'Stop recording' }).click()
  await answerField(page).press('Control+Enter')
  await expect(goOn(page)).toBeVisible()
  await expect(
    page.getByText(/^Spoken for \d+ s at \d+ words a minute, the longest pause [23] s; “/),
  ).toBeVisible()

  const { speech, answer } = (await firstAnswer(page, id)) ?? {}
  expect(answer?.words).toBe('First: um tea needs you know hot water')
  expect(speech?.fillers).toEqual({ um: 1, 'you know': 1 })
  expect(speech?.spokenMs).toBeGreaterThan(2000)
  expect(speech?.longestPauseMs).toBeGreaterThan(1500)
  expect(speech?.longestPauseMs).toBeLessThan(2600)
  expect(speech?.wordsPerMinute).toBeGreaterThan(60)

  const seconds = await page.evaluate(async (path) => {
    const sound = await (await fetch(path)).arrayBuffer()
    return (await new OfflineAudioContext(1, 1, 16_000).decodeAudioData(sound)).duration
  }, `/api/interviews/${id}/recordings/${speech?.recordingId}`)
  expect(seconds).toBeGreaterThan(5)

  await endInterview(page)
  const audio = page.getByLabel('Recording: The question')
  // Where Chromium's own controls have their button.
  const press = () => audio.click({ position: { x: 22, y: 22 } })
  const expectPlaying = async () => {
    await expect.poll(async () => (await soundOf(audio)).currentTime).toBeGreaterThan(1)
    expect(await soundOf(audio)).toMatchObject({ paused: false, ended: false, error: null })
    expect((await soundOf(audio)).duration).toBeCloseTo(seconds, 0)
  }
  await openRounds(page)
  // Its length is known before it is played, so that one can skip in it.
  await expect.poll(async () => (await soundOf(audio)).duration).toBeCloseTo(seconds, 0)
  await expect.poll(async () => (await soundOf(audio)).currentTime).toBe(0)
  await press()
  await expectPlaying()
  await audio.evaluate((element) => Object.assign(element, { currentTime: 4 }).currentTime)
  await expect.poll(async () => (await soundOf(audio)).ended).toBe(true)
  expect((await soundOf(audio)).currentTime).toBeCloseTo(seconds, 0)

  // Pressed before any of it was fetched.
  await page.addInitScript(() => {
    IntersectionObserver.prototype.observe = () => {}
  })
  await page.reload()
  await openRounds(page)
  await heard(audio)
  await press()
  await expectPlaying()
})

test('every recording of an answer is kept where it was spoken, lent to nobody, and deleted one by one', async ({
  page,
  browser,
  content,
  startsAt,
  database,
}) => {
  test.slow()
  const id = await openInterview(page)
  await begin(page)
  for (const _ of ['first', 'second']) {
    await speak(page).click()
    await isRecording(page)
    await page.waitForTimeout(1500)
    await page.getByRole('button', { name: 'Stop recording' }).click()
  }
  await answerField(page).fill('Hot water.')
  await answerField(page).press('Control+Enter')
  await goOn(page).click()
  // The last seconds of what is never handed in arrive after the end.
  await page.route('**/recordings/**', async (route) => {
    await new Promise((then) => setTimeout(then, 1500))
    await route.continue()
  })
  await speak(page).click()
  await isRecording(page)
  await page.waitForTimeout(1500)
  await endInterview(page)
  await page.unroute('**/recordings/**')

  await openRounds(page)
  const sounds = page.locator('audio')
  await expect(sounds).toHaveCount(3)
  for (const [at, name] of ['1 of 2: The question', '2 of 2: The question', ': The question'].entries()) {
    await expect(sounds.nth(at)).toHaveAccessibleName(new RegExp(`^Recording ?${name}$`))
    await sounds.nth(at).scrollIntoViewIfNeeded()
    await expect.poll(async () => (await soundOf(sounds.nth(at))).duration).toBeGreaterThan(1)
  }
  await expect(page.getByText('Not answered.')).toBeVisible()

  const reader = await browser.newPage()
  await reader.goto(await makeLink(page, 'reader', 'Jo'))
  await openRounds(reader)
  await expect(reader.getByText(/^Spoken for/).first()).toBeVisible()
  await expect(reader.locator('audio')).toHaveCount(0)
  await expect(reader.getByText(/recording/)).toHaveCount(0)
  expect(await reader.content()).not.toContain('/recordings/')
  await reader.close()

  const exported = await (await page.request.get('/api/export')).text()
  const there = await movedTo({ content, startsAt, database }, exported)
  const mover = await browser.newPage()
  await mover.goto(`${there.url}/interview/${id}`)
  await openRounds(mover)
  await expect(
    mover.getByText('The recording is not kept here: an export leaves recordings out.'),
  ).toBeVisible()
  await expect(mover.locator('audio')).toHaveCount(0)
  await mover.close()
  await there.end()

  const address = (await sounds.first().getAttribute('src')) ?? ''
  await page.getByText('Delete the recording').first().click()
  await page.getByRole('button', { name: 'Delete for good' }).first().click()
  await openRounds(page)
  await expect(page.getByText('One recording was deleted.')).toBeVisible()
  await expect(page.getByLabel('Recording: The question')).toHaveCount(2)
  expect((await page.request.get(address)).status()).toBe(404)
})

test('the question is read aloud if wished, and the next one too', async ({ page }) => {
  await page.addInitScript(() => {
    const read: string[] = []
    Object.assign(globalThis, { readAloud: read })
    speechSynthesis.getVoices = () => [{ name: 'A voice', lang: 'en-US' } as SpeechSynthesisVoice]
    speechSynthesis.speak = ({ text }) => void read.push(text)
  })
  await openInterview(page)
  await begin(page)
  const read = () =>
    page.evaluate(() => (globalThis as unknown as { readonly readAloud: string[] }).readAloud)
  await page.getByRole('button', { name: 'Read aloud' }).click()
  const title = await asked(page).textContent()
  await expect.poll(read).toHaveLength(1)
  expect((await read())[0]).toContain(title)
  await answerField(page).fill('Hot water.')
  await answerField(page).press('Control+Enter')
  await goOn(page).click()
  await expect.poll(read).toHaveLength(2)
})
