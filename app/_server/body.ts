import { refuse } from './refusal.ts'

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly response: Response }

const KILOBYTE = 1024

/** Reads a JSON body of at most `maxBytes`; what is larger is dropped as it arrives. */
export async function readBody(request: Request, maxBytes = 256 * KILOBYTE): Promise<Body> {
  // A page elsewhere can send text/plain without asking first.
  if (!isJson(request.headers.get('content-type'))) {
    return refused(415, 'Send JSON, with content-type: application/json.')
  }
  const text = await readText(request, maxBytes)
  if (text === null)
    return refused(413, `The body is larger than ${maxBytes / KILOBYTE} kB: send it in parts.`)
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch {
    return refused(400, 'The body is not valid JSON.')
  }
}

function isJson(type: string | null): boolean {
  return type !== null && /^application\/json\s*(;|$)/i.test(type)
}

/** Null where it is larger; what is beyond is dropped as it arrives. */
export async function readText(request: Request, maxBytes: number): Promise<string | null> {
  return (await readBytes(request, maxBytes))?.toString('utf8') ?? null
}

/** The same, undecoded. */
export async function readBytes(request: Request, maxBytes: number): Promise<Buffer<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return null
  if (request.body === null) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function refused(status: number, error: string): Body {
  return { kind: 'refused', response: refuse(status, error, 'body') }
}
