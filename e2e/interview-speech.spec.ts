import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { chromium } from './chromium.ts'
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

const begin = async (page: Page): Promise<string> => {
  const id = randomUUID()
  await page.goto('/interview')
  const { status } = await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json' }
      return fetch('/api/interviews', { method: 'POST', headers, body: JSON.stringify(body) }).then(
        (answered) => ({ status: answered.status }),
      )
    },
    {
      id,
      plan: {
        ...{ packId: 'tea-or-coffee', company: 'alone', minutes: 10, level: 'everyday' },
        ...{ axes: [], mode: 'normal', seed: 'speech' },
      },
    },
  )
  expect(status).toBe(201)
  await page.goto(`/interview/${id}`)
  await page.getByRole('button', { name: 'Begin' }).click()
  return id
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Your answer, as you would say it' })

type Answered = {
  readonly speech: Record<string, unknown> | null
  readonly answer: { readonly words: string } | null
}

const firstAnswer = async (page: Page, id: string): Promise<Answered> => {
  const view = await page.evaluate(
    (path) => fetch(path).then((answered) => answered.json()),
    `/api/interviews/${id}`,
  )
  return view.asks[0]
}

test('a spoken answer is recorded, written down and measured on the device', async ({ page }) => {
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
  const id = await begin(page)
  await field(page).fill('First:')
  await page.getByRole('button', { name: 'Speak' }).click()
  await expect(page.getByText('Recording', { exact: true })).toBeVisible()
  await expect(field(page)).toHaveValue('First: um tea needs you know hot water')
  // What is recorded has its own time; nothing on the page tells when the file has been played.
  await page.waitForTimeout(6000)
  await page.getByRole('button', { name: 'Stop recording' }).click()
  await field(page).press('Control+Enter')
  await expect(page.getByRole('button', { name: /^(Go on|Next)/ })).toBeVisible()
  await expect(
    page.getByText(/^Spoken for \d+ s at \d+ words a minute, the longest pause [23] s; “/),
  ).toBeVisible()

  const { speech, answer } = await firstAnswer(page, id)
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
})

test('the question is read aloud if wished, and the next one too', async ({ page }) => {
  await page.addInitScript(() => {
    const read: string[] = []
    Object.assign(globalThis, { readAloud: read })
    speechSynthesis.getVoices = () => [{ name: 'A voice', lang: 'en-US' } as SpeechSynthesisVoice]
    speechSynthesis.speak = ({ text }) => void read.push(text)
  })
  await begin(page)
  const read = () =>
    page.evaluate(() => (globalThis as unknown as { readonly readAloud: string[] }).readAloud)
  await page.getByRole('button', { name: 'Read aloud' }).click()
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  await expect.poll(read).toHaveLength(1)
  expect((await read())[0]).toContain(title)
  await field(page).fill('Hot water.')
  await field(page).press('Control+Enter')
  await page.getByRole('button', { name: /^(Go on|Next)/ }).click()
  await expect.poll(read).toHaveLength(2)
})
