import { reportFailure } from './failure.ts'
import { ownHosts } from './own-hosts.ts'
import { isOwnHost, isOwnRequest } from './own-origin.ts'
import { refuse } from './refusal.ts'

type Handler<Context> = (request: Request, context: Context) => Response | Promise<Response>

/**
 * Stands before every route handler: refuses what does not come from our own pages, and turns an unexpected error into
 * JSON with the id that stands in the log.
 */
export function guarded<Context>(handler: Handler<Context>): Handler<Context> {
  return async (request, context) => {
    if (!isOwnRequest(request.headers, ownHosts)) {
      const error = 'Refused: this request comes from another site or names another host.'
      const why = isOwnHost(request.headers, ownHosts) ? 'foreign-site' : 'foreign-host'
      return Response.json({ error, why }, { status: 403 })
    }
    try {
      return await handler(request, context)
    } catch (error) {
      const id = reportFailure(error, `${request.method} ${new URL(request.url).pathname}`)
      return refuse(500, `Something failed on the server; its log has the details under ${id}.`)
    }
  }
}
