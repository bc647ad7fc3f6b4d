const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/**
 * The hosts this process answers for. `bin/start` names them in RUNWHERE_HOSTS (comma-separated, with ports) when it
 * listens beyond loopback.
 */
export const ownHosts: ReadonlySet<string> = readOwnHosts(process.env)

export function readOwnHosts(environment: Readonly<Record<string, string | undefined>>): ReadonlySet<string> {
  const port = environment.PORT ?? '3000'
  const loopback = LOOPBACK.flatMap((name) => (port === '80' ? [name, `${name}:80`] : [`${name}:${port}`]))
  const named = (environment.RUNWHERE_HOSTS ?? '').toLowerCase().split(',')
  return new Set([...loopback, ...named.map((name) => name.trim()).filter((name) => name !== '')])
}
