export const ORIGIN = 'http://127.0.0.1:3000'

/** As the page sends it: JSON, unless it is sound; the headers given come on top. */
export const request = (
  path: string,
  method: string,
  body?: unknown,
  own: Readonly<Record<string, string>> = {},
): Request =>
  new Request(`${ORIGIN}/api${path}`, {
    method,
    headers: { host: '127.0.0.1:3000', origin: ORIGIN, 'content-type': 'application/json', ...own },
    ...(body === undefined ? {} : { body: body instanceof Uint8Array ? body : JSON.stringify(body) }),
  } as RequestInit)

/** The status and the JSON of an answer. */
export const said = async (answer: Response | Promise<Response>) => {
  const response = await answer
  return [response.status, await response.json()] as const
}
