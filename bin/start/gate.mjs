/**
 * Whether a request may go on that came to a server which listens beyond loopback. There is no login: on this machine itself
 * everything is open, to any other rooms alone, whose links are their own proof.
 * @param {string | undefined} address of the socket's other end
 * @param {string | undefined} host as its header says
 * @param {string | undefined} target as it stands in the request's first line
 */
export function mayPass(address, host, target) {
  return (isLoopbackAddress(address) && isLoopbackHost(host)) || isOpen(target ?? '')
}

/** @param {string} host that a server listens on, or that a request names without its port */
export const isLoopbackName = (host) => /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i.test(host)

/** @param {string | undefined} address */
const isLoopbackAddress = (address) => isLoopbackName((address ?? '').replace(/^::ffff:/i, ''))

/** @param {string | undefined} host */
const isLoopbackHost = (host) => isLoopbackName((host ?? '').replace(/:\d+$/, ''))

// No dots, no percent signs, no second slash but in the names of static files: nothing that is read as another path further in.
const OPEN = [
  /^\/room\/[\w-]+(\/[\w-]+)*$/,
  /^\/api\/room\/[\w-]+(\/[\w-]+)*$/,
  /^\/_next\/static(\/[\w~-][\w.~-]*)+$/,
  /^\/icon\.svg$/,
]

/** @param {string} target */
function isOpen(target) {
  const [path = ''] = target.split('?', 1)
  return OPEN.some((pattern) => pattern.test(path))
}

/** @param {import('node:http').ServerResponse} response */
export function refuseOther(response) {
  response.writeHead(403, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  response.end('Only rooms are open to other machines: open the whole link that you were sent.\n')
}
