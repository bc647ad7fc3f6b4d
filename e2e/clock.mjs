// Preloaded into a server under test (NODE_OPTIONS=--import): its clock is ahead of the machine's by the milliseconds
// that RUNWHERE_CLOCK names in a file, so that a test can start on a day of its own and go on to the next.
import { readFileSync } from 'node:fs'

const file = process.env.RUNWHERE_CLOCK
const Real = Date
const realNow = Real.now.bind(Real)
const REREAD_MS = 5
let shift = 0
let readAt = 0

function now() {
  const real = realNow()
  if (real - readAt >= REREAD_MS && file !== undefined) {
    shift = Number(readFileSync(file, 'utf8')) || 0
    readAt = real
  }
  return real + shift
}

globalThis.Date = new Proxy(Real, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new Real(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})
