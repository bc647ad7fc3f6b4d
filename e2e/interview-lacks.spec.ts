import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { chromium } from './chromium.ts'
import { answerField, begin, firstAnswer, goOn, openInterview } from './interviewing.ts'
import { expect, test } from './test.ts'

// There is a microphone, and nobody has allowed it yet: this browser refuses where others ask.
test.use({ launchOptions: chromium('--use-fake-device-for-media-stream') })

const VOICE = 'This browser has no voice to read the questions aloud: read them here.'
const RECORDER = 'This browser cannot record here: type your answers.'
const LEAVE =
  'The microphone is not allowed: type your answers. To speak them, allow it beside the address of this page and press Speak again.'
const MICROPHONE =
  'No microphone was found: type your answers. To speak them, connect one and press Speak again.'
const BUSY =
  'The microphone gives no sound, as when another program has it: type your answers. To speak them, close that program and press Speak again.'
const TRANSCRIPT =
  'This browser does not write down what is said: your voice is recorded, and what is marked are the words you type.'

const speak = (page: Page): Locator => page.getByRole('button', { name: 'Speak' })
const aloud = (page: Page): Locator => page.getByRole('button', { name: 'Read aloud' })

/** What the page says without being asked, all of it where a screen reader hears it. */
const said = (page: Page): Locator =>
  page
    .getByRole('main')
    .getByRole('status')
    .getByText(/^(This browser|The microphone|No microphone was)/)

const typeAnswer = async (page: Page): Promise<void> => {
  await answerField(page).fill('Hot water.')
  await answerField(page).press('Control+Enter')
  await expect(goOn(page)).toBeVisible()
}

const TYPED = { speech: null, answer: { words: 'Hot water.' } }

test('a browser without voice and recorder says so in its first interview, and all is read and typed', async ({
  page,
}) => {
  test.slow()
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'speechSynthesis', { value: undefined })
    Object.assign(globalThis, { MediaRecorder: undefined })
  })
  await page.setViewportSize({ width: 320, height: 640 })
  const id = await openInterview(page)
  await begin(page)
  await expect(said(page)).toHaveText([VOICE, RECORDER])
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect((await new AxeBuilder({ page }).analyze()).violations.map((one) => one.id)).toEqual([])
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  await expect(speak(page).or(aloud(page))).toHaveCount(0)
  await typeAnswer(page)
  expect(await firstAnswer(page, id)).toMatchObject(TYPED)
  await goOn(page).click()
  await expect(answerField(page)).toBeVisible()
  await expect(said(page)).toHaveCount(0)
  await openInterview(page)
  await begin(page)
  // Longer than a voice may take to come.
  await page.waitForTimeout(2500)
  await expect(said(page)).toHaveCount(0)
  await expect(speak(page).or(aloud(page))).toHaveCount(0)
})

test('a voice that comes late is there to read, and one that fails is said to be none', async ({ page }) => {
  await page.addInitScript(() => {
    speechSynthesis.getVoices = () => []
    speechSynthesis.speak = (utterance) =>
      void utterance.dispatchEvent(
        new SpeechSynthesisErrorEvent('error', { utterance, error: 'synthesis-failed' }),
      )
  })
  await openInterview(page)
  await begin(page)
  await expect(said(page)).toHaveText([VOICE])
  await expect(aloud(page)).toHaveCount(0)
  await page.evaluate(() => {
    speechSynthesis.getVoices = () => [{ name: 'A voice', lang: 'en-US' } as SpeechSynthesisVoice]
    speechSynthesis.dispatchEvent(new Event('voiceschanged'))
  })
  await expect(aloud(page)).toBeVisible()
  await expect(said(page)).toHaveCount(0)
  await aloud(page).click()
  await expect(aloud(page)).toHaveAttribute('aria-pressed', 'false')
  await expect(said(page)).toHaveCount(0)
  await page.evaluate(() => localStorage.clear())
  await aloud(page).click()
  await expect(said(page)).toHaveText([VOICE])
  await typeAnswer(page)
})

test('without leave for the microphone answers are typed; given later, it is enough to press Speak', async ({
  page,
  context,
}) => {
  test.slow()
  await page.addInitScript(() => {
    localStorage.setItem('runwhere-said-voice', 'yes')
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await open(wish)
      const [track] = stream.getAudioTracks()
      const pullOut = () => {
        track?.stop()
        track?.dispatchEvent(new Event('ended'))
      }
      Object.assign(globalThis, { pullOut })
      return stream
    }
  })
  const id = await openInterview(page)
  await begin(page)
  await speak(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Not allowed', { exact: true })).toBeVisible()
  await expect(said(page)).toHaveText([LEAVE])
  await expect(speak(page)).toBeFocused()
  await typeAnswer(page)
  expect(await firstAnswer(page, id)).toMatchObject(TYPED)

  const next = await openInterview(page)
  await begin(page)
  await speak(page).click()
  // A press is answered; what to do was said.
  await expect(page.getByText('Not allowed', { exact: true })).toBeVisible()
  await expect(said(page)).toHaveCount(0)
  await context.grantPermissions(['microphone'])
  await expect(page.getByText('The microphone is allowed now')).toBeVisible()
  await speak(page).click()
  await expect(page.getByText('Recording', { exact: true })).toBeVisible()
  await page.waitForTimeout(1000)
  await page.evaluate(() => (globalThis as unknown as { readonly pullOut: () => void }).pullOut())
  await expect(page.getByText('The microphone is gone; what you said is kept')).toBeVisible()
  await expect(speak(page)).toBeVisible()
  await typeAnswer(page)
  const { speech } = (await firstAnswer(page, next)) ?? {}
  const sound = await page.request.get(`/api/interviews/${next}/recordings/${speech?.recordingId}`)
  expect((await sound.body()).length).toBeGreaterThan(1000)
})

test('a microphone that is missing or busy is told apart, each once', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('runwhere-said-voice', 'yes')
    const fails = ['NotFoundError', 'NotReadableError', 'NotFoundError']
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', fails.shift()))
  })
  await openInterview(page)
  await begin(page)
  await speak(page).click()
  await expect(page.getByText('No microphone', { exact: true })).toBeVisible()
  await expect(said(page)).toHaveText([MICROPHONE])
  await speak(page).click()
  await expect(page.getByText('No sound', { exact: true })).toBeVisible()
  await expect(said(page)).toHaveText([MICROPHONE, BUSY])
  await speak(page).click()
  await expect(page.getByText('No microphone', { exact: true })).toBeVisible()
  await expect(said(page)).toHaveText([MICROPHONE, BUSY])
  await typeAnswer(page)
})

for (const engine of ['no engine', 'an engine that fails', 'an engine that will not start']) {
  test(`with ${engine} to write down speech the voice is kept, and that is said once`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['microphone'])
    await page.addInitScript((which) => {
      localStorage.setItem('runwhere-said-voice', 'yes')
      class SpeechRecognition {
        onerror: (event: object) => void = () => {}
        onend: () => void = () => {}
        start() {
          if (which === 'an engine that will not start') throw new DOMException('no', 'InvalidStateError')
          // As Chromium's own does without its maker's servers.
          setTimeout(() => this.onerror({ error: 'network' }), 100)
          setTimeout(() => this.onend(), 110)
        }
        stop() {}
      }
      const found = which === 'no engine' ? undefined : SpeechRecognition
      Object.assign(globalThis, { SpeechRecognition: found, webkitSpeechRecognition: found })
    }, engine)
    const id = await openInterview(page)
    await begin(page)
    await speak(page).click()
    await expect(said(page)).toHaveText([TRANSCRIPT])
    await expect(page.getByText(/^The browser writes down what it hears/)).toHaveCount(0)
    await answerField(page).fill('Typed beside it.')
    await page.waitForTimeout(1000)
    await answerField(page).press('Control+Enter')
    await expect(goOn(page)).toBeVisible()
    expect(await firstAnswer(page, id)).toMatchObject({
      speech: { wordsPerMinute: null, fillers: {} },
      answer: { words: 'Typed beside it.' },
    })
    await goOn(page).click()
    await speak(page).click()
    await expect(page.getByText('Recording', { exact: true })).toBeVisible()
    await expect(said(page)).toHaveCount(0)
  })
}
