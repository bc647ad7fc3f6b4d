/**
 * Says what is being done while it is, and how long it took.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const started = performance.now()
  process.stdout.write(`${name} …\n`)
  const result = await work()
  process.stdout.write(`  done in ${((performance.now() - started) / 1000).toFixed(1)} s\n`)
  return result
}
