// `npm test`: everything CI runs, on a fresh clone alone. `npm test -- lint unit` runs a few of the steps.
import { checkNode } from './start/node-version.mjs'

checkNode()
void import('./test/main.mjs').then(({ test }) => test(process.argv.slice(2)))
