// `npm start`: from a fresh clone to a served page. Runs on nothing but Node, and only does what is out of date.
import { checkNode } from './start/node-version.mjs'

checkNode()
// Loaded after the check, since an old Node would stumble over its syntax.
void import('./start/main.mjs').then(({ start }) => start(process.argv.slice(2)))
