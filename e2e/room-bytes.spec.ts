import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { plain } from './recorded.ts'
import { recordingProxy } from './recording-proxy.ts'
import { answerField, heading, inquire, join, type Links, openRoom, otherBrowser } from './rooming.ts'
import { type Question, rationalesOf, restOf, sentences } from './secrets.ts'
import { expect, test } from './test.ts'

test.use({ content: 'content' })

type Asked = Question & {
  readonly clarifications?: readonly { readonly question: string; readonly answer: string }[]
}
type Round = { readonly item: { readonly question: Asked; readonly draw: { prompt: string } | null } | null }

const NOTE = 'Hesitates wherever a limit is named, and never says a number.'
const EVIDENCE = 'Compared both services only after being pushed to do so.'
const REPLY = 'Assume that the finance team signs off on either of them.'

test('no byte that the candidate’s browser receives gives away what was not asked or given', async ({
  page: host,
  browser,
  server,
}) => {
  test.slow()
  const links = await openRoom(host, {
    ...{ packId: 'ec2-vs-lambda', minutes: 20, level: 'senior', axes: [] },
  })
  const interviewId = await latest(host, links)
  const act = actor(host, links, interviewId)
  const rounds = await scriptOf(host, links)
  const proxy = await recordingProxy(server.url)
  const guest = await otherBrowser(browser, proxy.url)
  await join(guest, links)

  await act({ tag: 'began' })
  const open: string[] = []
  const putAndAnswer = async (ask: string, ...words: readonly string[]) => {
    // Until this moment it was as secret as all else.
    const unseen = words.flatMap(sentences).filter((one) => one.length > 12 && !open.join('\n').includes(one))
    expect(unseen.filter((one) => proxy.text().includes(one))).toEqual([])
    open.push(...words.map(plain))
    await act({ tag: 'put', ask })
    const put = ask.includes('flip')
      ? guest.getByText('Now one thing changes')
      : heading(guest).getByText(words[0] ?? '')
    await expect(put).toBeVisible()
    await guest.getByRole('textbox', { name: /^(Your answer|How you get there)/ }).fill(`On ${ask}, this.`)
    await act({ tag: 'noted', note: randomUUID(), ask, words: NOTE })
  }
  for (const [at, { item }] of rounds.entries()) {
    if (item === null) continue
    const { question, draw } = item
    await putAndAnswer(`${at}.main`, question.title, draw?.prompt ?? question.prompt)
    const [given] = question.clarifications ?? []
    if (given !== undefined) {
      await inquire(guest, 'What about the one thing that nobody has said yet?')
      await expect(guest.getByText('Not answered yet.')).toBeVisible()
      await act({ tag: 'revealed', ask: `${at}.main`, clarification: 0 })
      open.push(plain(given.question), plain(given.answer))
      await expect(guest.getByText('Not answered yet.')).toHaveCount(0)
      await act({ tag: 'replied', ask: `${at}.main`, words: REPLY })
    }
    if (question.keyPoints !== undefined)
      await act({ tag: 'marked', ask: `${at}.main`, keyPoint: 0, said: true })
    const [probe] = question.probes ?? []
    if (probe !== undefined) await putAndAnswer(`${at}.probe.0`, probe.question)
    // The connection goes and comes back: what is sent then is sent anew.
    proxy.cut()
    const [flip] = question.flips ?? []
    if (flip !== undefined) await putAndAnswer(`${at}.flip.${flip.id}`, flip.prompt)
    await guest.keyboard.press('Control+Enter')
  }
  await act({ tag: 'put', ask: `${rounds.length - 1}.main` })
  await act({
    tag: 'scored',
    competency: 'trade-offs',
    score: { score: 2, evidence: { tag: 'note', words: EVIDENCE } },
  })
  await guest.reload()
  await expect(heading(guest)).toHaveText('Sum up')
  await answerField(guest).fill('Everything on the machine that we have.')
  await guest.keyboard.press('Control+Enter')
  await expect(heading(guest)).toHaveText('Answered')
  await act({ tag: 'ended' })
  await expect(heading(guest)).toHaveText('The interview is over')
  await guest.getByRole('textbox', { name: 'What went well' }).fill('It was clear.')
  await guest.getByRole('button', { name: 'Send the feedback' }).click()
  await expect(guest.getByText('It was clear.')).toBeVisible()
  await guest.reload()
  await expect(heading(guest)).toHaveText('The interview is over')

  // Also where a candidate goes looking for it.
  for (const path of ['/script', '/rounds', '/guest'])
    expect(
      (await guest.evaluate(async (p) => (await fetch(p)).status, `/api${links.guest}${path}`)) >= 400,
    ).toBe(true)
  const received = proxy.text()
  for (const path of ['/join', '/stream', '/events'])
    expect(proxy.paths()).toContain(`/api${links.guest}${path}`)
  expect(proxy.paths().filter((path) => path.endsWith('/stream')).length).toBeGreaterThan(rounds.length)
  expect(proxy.paths().filter((path) => path.endsWith('.js')).length).toBeGreaterThan(3)

  const asked = open.join('\n')
  const secrets = [
    NOTE,
    EVIDENCE,
    ...rounds.flatMap(({ item }) => (item === null ? [] : secretsOf(item.question))),
  ].filter((one) => one.length > 12 && !asked.includes(one))
  expect(secrets.length).toBeGreaterThan(100)
  expect(secrets.filter((secret) => received.includes(secret))).toEqual([])
  // The same search finds each of them where it may be, and with the candidate all that was put.
  const desk = plain(await (await host.request.get(`/api${links.host}/script`)).text()) + NOTE + EVIDENCE
  expect(secrets.filter((secret) => !desk.includes(secret))).toEqual([])
  const shown = open.flatMap(sentences)
  expect(shown.length).toBeGreaterThan(15)
  expect(shown.filter((one) => !received.includes(one))).toEqual([])
  expect(received).toContain(REPLY)
  await proxy.close()
})

/** What may be asked is a secret until it is put. */
const secretsOf = (question: Asked): readonly string[] => [
  ...rationalesOf(question),
  ...restOf(question),
  ...(question.flips ?? []).flatMap(({ prompt }) => sentences(prompt)),
]

async function latest(page: Page, links: Links): Promise<string> {
  const answer = await (await page.request.get(`/api${links.host}`)).json()
  return answer.view.id
}

async function scriptOf(page: Page, links: Links): Promise<readonly Round[]> {
  return (await (await page.request.get(`/api${links.host}/script`)).json()).rounds
}

/** Does what the interviewer does, as the desk would send it. */
const actor =
  (page: Page, links: Links, interviewId: string) =>
  async (deed: Readonly<Record<string, unknown>>): Promise<void> => {
    const response = await page.request.post(`/api${links.host}/events?interview=${interviewId}`, {
      data: [{ id: randomUUID(), agoMs: 0, ...deed }],
    })
    expect(response.status(), await response.text()).toBe(200)
  }
