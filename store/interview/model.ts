import { z } from 'zod'
import type { Message } from '#core/interview/proposal.ts'

/** Where a model is asked, as the operator set it. */
export type ModelSettings = {
  /** Ends in `/chat/completions`. */
  readonly url: string
  readonly model: string
  readonly key: string | null
}

export type ModelReply =
  | { readonly tag: 'replied'; readonly text: string }
  /** In a sentence that may be shown: nothing of the key or of the address is in it. */
  | { readonly tag: 'failed'; readonly why: string }

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Null where no model is set, or where its address may not be used: it is https, or http to this machine or to exactly the host
 * that RUNWHERE_MODEL_HTTP names.
 */
export function readModelSettings(environment: Environment = process.env): ModelSettings | null {
  const { RUNWHERE_MODEL_URL = '', RUNWHERE_MODEL = '', RUNWHERE_MODEL_KEY = '' } = environment
  const [address, model] = [RUNWHERE_MODEL_URL.trim(), RUNWHERE_MODEL.trim()]
  if (model === '' || model.length > 100 || !URL.canParse(address)) return null
  const url = new URL(address)
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return null
  if (!mayAsk(url, environment.RUNWHERE_MODEL_HTTP)) return null
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`
  return { url: url.href, model, key: RUNWHERE_MODEL_KEY.trim() || null }
}

/** What a page says whose proposals it shows; null where there is no model. */
export function readModelName(): string | null {
  return readModelSettings()?.model ?? null
}

const mayAsk = ({ protocol, hostname, host }: URL, plain: string | undefined): boolean =>
  protocol === 'https:' || (protocol === 'http:' && (LOOPBACK.test(hostname) || host === plain?.trim()))

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** Asks once; it takes 20 s at most and never throws. */
export async function askModel(
  { url, model, key }: ModelSettings,
  messages: readonly Message[],
  timeoutMs = 20_000,
): Promise<ModelReply> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key !== null && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify({ model, messages, stream: false }),
      // Elsewhere the key has no business.
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (!response.ok) {
      await response.body?.cancel()
      return failed(`The model answered with status ${response.status}.`)
    }
    const text = await readAtMost(response, MOST_BYTES)
    if (text === null) return failed('The model answered with too much.')
    const reply = contentOf(text)
    return reply.tag === 'replied' && holdsKey(reply.text, key)
      ? failed('The model answered with what stays on the server.')
      : reply
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError'
    return failed(late ? 'The model did not answer in time.' : 'The model could not be reached.')
  }
}

const MOST_BYTES = 128 * 1024

/** Whoever is sent a key can send it back. A short one is what local servers take for want of a key: any reply may hold it. */
const holdsKey = (text: string, key: string | null): boolean =>
  key !== null && key.length >= SHORTEST_SECRET && text.includes(key)

const SHORTEST_SECRET = 8

const failed = (why: string): ModelReply => ({ tag: 'failed', why })

async function readAtMost(response: Response, most: number): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const COMPLETION = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
})

function contentOf(text: string): ModelReply {
  const parsed = COMPLETION.safeParse(jsonOf(text))
  const content = parsed.data?.choices[0]?.message.content
  return content === undefined
    ? failed('The model answered with something that is no chat completion.')
    : { tag: 'replied', text: content }
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
