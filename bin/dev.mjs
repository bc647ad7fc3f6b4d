// `npm run dev`: as `npm start`, but served by `next dev`, which follows the code and watches the content.
import { checkNode } from './start/node-version.mjs'

checkNode()
void import('./start/dev.mjs').then(({ dev }) => dev(process.argv.slice(2)))
