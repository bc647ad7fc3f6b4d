import { createRequire } from 'node:module'
import { constants } from 'node:zlib'

/**
 * Brotli where the browser takes it. Next's own gzip looks back over 32 kB only, and the styles that a page repeats for its
 * scripts lie further apart: with Brotli `/study` is half the size.
 * @returns {ReturnType<typeof import('compression')>}
 */
export function compress() {
  /** @type {typeof import('compression')} */
  const compression = createRequire(import.meta.url)('compression')
  return compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } })
}
