/** The names, with ports, by which other machines reach this server; none while it listens on loopback alone. */
export function reachableHosts(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): readonly string[] {
  const named = (environment.RUNWHERE_HOSTS ?? '').toLowerCase().split(',')
  return [...new Set(named.map((name) => name.trim()))].filter((name) => name !== '' && !isLoopback(name))
}

const isLoopback = (name: string): boolean =>
  /^(127\.\d+\.\d+\.\d+|localhost|\[::1\]|\[fe80:.*)(:\d+)?$/.test(name)
