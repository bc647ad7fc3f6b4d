import { type NextRequest, NextResponse } from 'next/server'
import { ownHosts } from '#app/_server/own-hosts.ts'
import { isOwnVisit } from '#app/_server/own-origin.ts'
import { contentSecurityPolicy } from '#app/_server/policy.ts'

/** Stands before every page: refuses foreign requests and gives the page's scripts their nonce. */
export function proxy(request: NextRequest): NextResponse {
  if (!isOwnVisit(request.headers, ownHosts)) {
    return new NextResponse('Refused: this request comes from another site or names another host.\n', {
      status: 403,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  }
  const policy = contentSecurityPolicy(crypto.randomUUID(), process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

// The API has its own guard (app/_server/guard.ts), nearer and faster; static files are the same for everyone.
export const config = { matcher: '/((?!api/|_next/static/).*)' }
