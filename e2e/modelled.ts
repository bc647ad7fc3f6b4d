import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { copiedContent, rewrite } from './copied.ts'
import { answerInWords, begin, came, openInterview } from './interviewing.ts'
import { type Behaviour, type ModelStub, replies, startModelStub } from './model-stub.ts'
import { test as base } from './test.ts'

export const MODEL = 'a-small-model'
export const KEY = 'sk-3v9x7q5w1z8k2m4n6b0c'

/** With a stub of a model that the server is told of, and its key. */
export const test = base.extend<{ readonly model: ModelStub }>({
  // biome-ignore lint/correctness/noEmptyPattern: it stands on no other fixture, and a pattern is how that is said.
  model: async ({}, use) => {
    const stub = await startModelStub()
    await use(stub)
    await stub.stop()
  },
  environment: async ({ model }, use) => {
    await use({ RUNWHERE_MODEL_URL: model.url, RUNWHERE_MODEL: MODEL, RUNWHERE_MODEL_KEY: KEY })
  },
})

/** In which one key point has two groups of cues, so that the grader may be unsure of it. */
export function unsureContent(): string {
  const folder = copiedContent()
  const question = join(folder, 'tea-or-coffee/taste/why-drink-warm.md')
  rewrite(question, 'cues: talk, conversation, chat', 'cues: talk, conversation, chat | time')
  return folder
}

/** What is said of it under an answer. */
export const opinion = (page: Page): Locator =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'A second opinion' }) })

export const askModel = (page: Page): Locator => opinion(page).getByRole('button', { name: `Ask ${MODEL}` })

type Mark = { readonly keyPoint: number; readonly said: boolean; readonly quote: string }

export const proposes = (marks: readonly Mark[], followUp: string | null = null): Behaviour =>
  replies({ marks, followUp })

/** Replies later: as soon as it is let. */
export function held(behaviour: Behaviour): { readonly behaviour: Behaviour; readonly release: () => void } {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  return {
    behaviour: (response, heard) => void released.then(() => behaviour(response, heard)),
    release: () => release(),
  }
}

type Asked = {
  readonly answer: string
  readonly keyPoints: readonly { readonly keyPoint: number; readonly text: string }[]
}

/** Does what the answer tells it: every key point was said, each with this quote. */
export const obeys =
  (quote: (asked: Asked, keyPoint: number) => string, more: object = {}): Behaviour =>
  (response, heard) => {
    const asked = JSON.parse(heard.body.messages.at(-1)?.content ?? '') as Asked
    const marks = asked.keyPoints.map(({ keyPoint }) => ({
      keyPoint,
      said: true,
      quote: quote(asked, keyPoint),
    }))
    replies({ marks, followUp: null, ...more })(response, heard)
  }

type Report = {
  readonly totals: Readonly<Record<string, unknown>>
  readonly toWorkOn: unknown
  readonly rounds: readonly {
    readonly asks: readonly {
      readonly feedback: { readonly points: unknown } | null
      readonly proposals: readonly unknown[]
    }[]
  }[]
}

/** What an interview came to, whatever time it took, with the cards that it would bring forward. */
export async function reportOf(page: Page, id: string) {
  const report = (await (await page.request.get(`/api/interviews/${id}/report`)).json()) as Report
  const asks = report.rounds.flatMap((round) => round.asks)
  const { asked: put, answered: given, points, choices, estimates, clarifications, structure } = report.totals
  return {
    came: {
      totals: { put, given, points, choices, estimates, clarifications, structure },
      toWorkOn: report.toWorkOn,
      marks: asks.map(({ feedback }) => feedback?.points),
      cards: await (await page.request.get(`/api/interviews/${id}/reviews`)).json(),
    },
    proposed: asks.flatMap(({ proposals }) => proposals).length,
  }
}

/** An answer to the opening of which the grader hears two key points and may hear the third. */
export const WORDS = 'The host cares. There is time while it cools, and it warms.'
export const QUOTE = 'There is time while it cools'

/** Of a mark that is proposed, as the report has it. */
export const LABEL_IN_REPORT = new RegExp(`^${MODEL}, prompt points-\\d+, proposes: `)

/** Up to what the opening came to. */
export const answered = async (page: Page): Promise<string> => {
  const id = await openInterview(page)
  await begin(page)
  await answerInWords(page, WORDS)
  await expect(came(page)).toHaveText('2 of 3 key points said')
  return id
}
