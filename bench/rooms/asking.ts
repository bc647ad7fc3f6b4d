import { Agent, request } from 'node:http'

export type Asking = (
  path: string,
  body: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<{ readonly body: Readonly<Record<string, unknown>>; readonly cookie: string }>

const MOST_AGAIN = 100

// With a time of its own the agent heeds for how long the server says that it keeps a connection; without one it does not.
const agent = new Agent({ keepAlive: true, timeout: 60_000 })

/** Posts JSON. A leaner client than fetch: it shares the processor with the server it measures. */
export const asking =
  (url: string): Asking =>
  (path, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body)
      const length = Buffer.byteLength(text)
      const all = { 'content-type': 'application/json', 'content-length': length, ...headers }
      const sent = request(`${url}${path}`, { method: 'POST', agent, headers: all }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const said = Buffer.concat(chunks).toString()
          if ((response.statusCode ?? 0) >= 300)
            return reject(
              new Error(
                `${path.replace(/room\/[^/]*/, 'room/…')}: ${response.statusCode} ${said.slice(0, 300)}`,
              ),
            )
          const [cookie = ''] = response.headers['set-cookie']?.[0]?.split(';') ?? []
          // A view is read by nobody here.
          resolve({ body: said.startsWith('{"view"') ? {} : JSON.parse(said), cookie })
        })
      })
      // A connection may be closed just as it is used; ids make asking again the same as asking once.
      sent.on('error', (error) => {
        asking.again += 1
        if (asking.again > MOST_AGAIN) reject(error)
        else asking(url)(path, body, headers).then(resolve, reject)
      })
      sent.end(text)
    })

/** How often something had to be asked again. */
asking.again = 0
