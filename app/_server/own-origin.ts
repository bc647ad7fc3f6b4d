/** What tells where a request comes from; a `Headers` fits. */
export type RequestHeaders = { readonly get: (name: string) => string | null }

/**
 * Whether a request is addressed to one of our own hosts and comes from our own pages, or from no page at all
 * (a typed address, a program). Names must match: a foreign name that resolves to this machine is refused too.
 * @param hosts as they stand in a `Host` header: `127.0.0.1:3000`
 */
export function isOwnRequest(headers: RequestHeaders, hosts: ReadonlySet<string>): boolean {
  return isOwnHost(headers, hosts) && isOwnOrigin(headers, hosts) && isOwnSite(headers)
}

/** As `isOwnRequest`, and a link elsewhere may be followed to us: it shows a page and reads nothing. */
export function isOwnVisit(headers: RequestHeaders, hosts: ReadonlySet<string>): boolean {
  return (
    isOwnHost(headers, hosts) &&
    isOwnOrigin(headers, hosts) &&
    (isOwnSite(headers) || isFollowedLink(headers))
  )
}

export function isOwnHost(headers: RequestHeaders, hosts: ReadonlySet<string>): boolean {
  return hosts.has(headers.get('host')?.toLowerCase() ?? '')
}

function isOwnOrigin(headers: RequestHeaders, hosts: ReadonlySet<string>): boolean {
  const origin = headers.get('origin')
  if (origin === null) return true
  const host = /^https?:\/\/([^/]+)$/.exec(origin.toLowerCase())?.[1]
  return host !== undefined && hosts.has(host)
}

// "same-site" is not enough: every port of localhost is one site.
function isOwnSite(headers: RequestHeaders): boolean {
  const site = headers.get('sec-fetch-site')
  return site === null || site === 'same-origin' || site === 'none'
}

function isFollowedLink(headers: RequestHeaders): boolean {
  return headers.get('sec-fetch-mode') === 'navigate' && headers.get('sec-fetch-dest') === 'document'
}
