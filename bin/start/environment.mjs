import { hostsOf } from './hosts.mjs'
import { QUIET } from './run.mjs'

/**
 * What the app reads of its surroundings, apart from NODE_ENV.
 * @param {string} url of the database
 * @param {import('./options.mjs').Options} options
 */
export function serverEnvironment(url, { host, port, content }) {
  const hosts = [process.env.RUNWHERE_HOSTS ?? '', ...hostsOf(host, port)].filter((name) => name !== '')
  return {
    ...QUIET,
    DATABASE_URL: url,
    RUNWHERE_CONTENT: content,
    PORT: String(port),
    HOST: host,
    RUNWHERE_HOSTS: hosts.join(','),
  }
}
