import { randomUUID } from 'node:crypto'
import { type APIRequestContext, expect, type Locator, type Page, request } from '@playwright/test'
import { startInterview } from './interviewing.ts'
import type { Server } from './server.ts'

type Deed = { readonly tag: string } & Readonly<Record<string, unknown>>

/** What the candidate says, ask by ask: two of three key points, the wrong drink, then the right one, and a summary. */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '0.main': { words: 'The host cares, and it warms when it is cold.' },
  '1.main': { words: 'It has to be hot, and coffee is quick.', choice: 'coffee', confidence: 'certain' },
  '1.probe.0': { words: 'Then I would serve water.' },
  '1.probe.1': { words: 'That is for the guest to say.' },
  '1.flip.guest-stays-up': { words: 'Tea is mild.', choice: 'tea', confidence: 'fairly' },
  '2.main': { words: 'Coffee first, tea in the end.' },
}

/** An interview alone under pressure, taken to its end with a question asked, a pause and a spoken answer. */
export async function sat(page: Page, server: Server): Promise<string> {
  const id = await startInterview(page, { mode: 'pressure' })
  const speech = { ...SPEECH, recordingId: await record(page, id, '0.main') }
  const deeds: Deed[] = [{ tag: 'began' }]
  let at = 0
  const does = (deed: Deed, ms = 0) => {
    at += ms
    deeds.push({ ...deed, at })
  }
  for (const [ask, answer] of Object.entries(ANSWERS)) {
    does({ tag: 'put', ask })
    if (ask === '1.main') does({ tag: 'inquired', ask, words: 'Does the guest mind caffeine?' })
    does({ tag: 'answered', ask, answer, speech: ask === '0.main' ? speech : null }, 90_000)
    if (ask !== '1.main') continue
    does({ tag: 'paused' })
    does({ tag: 'resumed' }, 120_000)
  }
  does({ tag: 'ended' })
  server.passTime(at)
  // All at once, each as long ago as it was.
  await doing(
    page.request,
    `/api/interviews/${id}/events`,
  )(...deeds.map(({ at: when = 0, ...deed }) => ({ ...deed, agoMs: at - Number(when) })))
  return id
}

const SPEECH = { spokenMs: 40_000, longestPauseMs: 3000, wordsPerMinute: 124.6, fillers: { um: 2 } }

async function record(page: Page, id: string, ask: string): Promise<string> {
  const recordingId = randomUUID()
  const response = await page.request.put(
    `/api/interviews/${id}/recordings/${recordingId}/0?ask=${encodeURIComponent(ask)}`,
    { headers: { 'content-type': 'audio/webm' }, data: Buffer.from('some sound') },
  )
  expect(response.status(), await response.text()).toBe(204)
  return recordingId
}

/** An interview of two to its end, with marks, a note, scores and what each told the other. */
export async function met(page: Page, server: Server): Promise<string> {
  const [id, interviewId] = [randomUUID(), randomUUID()]
  const plan = {
    ...{ packId: 'tea-or-coffee', company: 'paired', minutes: 10, level: 'everyday', axes: ['taste'] },
    ...{ mode: 'pressure', seed: 'as ever' },
  }
  const opened = await page.request.post('/api/rooms', { data: { id, interviewId, plan } })
  expect(opened.status(), await opened.text()).toBe(201)
  const { host, guest } = (await opened.json()) as { readonly host: string; readonly guest: string }
  const candidate = await request.newContext({ baseURL: server.url })
  expect((await candidate.post(`/api${guest}/join`)).status()).toBe(200)
  const interviewer = doing(page.request, `/api${host}/events?interview=${interviewId}`)
  const answers = doing(candidate, `/api${guest}/events?interview=${interviewId}`)
  await interviewer({ tag: 'began' })
  for (const [ask, answer] of Object.entries(ANSWERS)) {
    await interviewer({ tag: 'put', ask })
    server.passTime(60_000)
    await answers({ tag: 'answered', ask, answer, speech: null })
  }
  const quote = { tag: 'quote', ask: '0.main', start: 0, end: 14 }
  await interviewer(
    { tag: 'marked', ask: '0.main', keyPoint: 1, said: true },
    { tag: 'noted', note: randomUUID(), ask: '1.main', words: 'Seemed to guess here.' },
    { tag: 'scored', competency: 'requirements', score: { score: 1, evidence: NOTE } },
    { tag: 'scored', competency: 'communication', score: { score: 3, evidence: quote } },
    { tag: 'ended' },
    { tag: 'told', well: 'You stayed calm.', better: 'Ask before you choose.' },
  )
  await answers({ tag: 'told', well: 'Clear questions.', better: 'Nothing.' })
  await candidate.dispose()
  return interviewId
}

const NOTE = { tag: 'note', words: 'Asked for nothing at all.' }

const doing =
  (api: APIRequestContext, path: string) =>
  async (...deeds: readonly Deed[]): Promise<void> => {
    const response = await api.post(path, {
      data: deeds.map((deed) => ({ id: randomUUID(), agoMs: 0, ...deed })),
    })
    expect(response.status(), await response.text()).toBe(200)
  }

/** Makes a link through the page; gives its address. */
export async function makeLink(page: Page, role: 'reader' | 'rater', label: string): Promise<string> {
  const section = page.locator(role === 'reader' ? '#share' : '#calibration')
  await section
    .getByRole('textbox', { name: role === 'reader' ? 'For whom' : 'Who shall score it' })
    .fill(label)
  await section.getByRole('button', { name: /^Make a link/ }).click()
  const link = section.getByRole('textbox', { name: `Link for ${label}` })
  await expect(link).toHaveValue(/\/room\/[\w-]{43}$/)
  return link.inputValue()
}

/** Once React hears what is done to it: a page that is read has no keys to try. */
export async function heard(control: Locator): Promise<void> {
  await expect
    .poll(() =>
      control.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))),
    )
    .toBe(true)
}

/** Gives scores on a rater's page, each with what it rests on. */
export async function score(
  rater: Page,
  scores: readonly (readonly [string, number, string])[],
): Promise<void> {
  await heard(rater.getByRole('button', { name: /^Save the/ }))
  for (const [competency, given, words] of scores) {
    const field = rater.getByRole('group', { name: competency })
    await field.getByRole('radio', { name: new RegExp(`^${given} `) }).check()
    await field.getByRole('textbox').fill(words)
  }
  await rater.getByRole('button', { name: /^Save the/ }).click()
}
