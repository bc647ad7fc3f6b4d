import { check } from './content/check.ts'
import { load } from './content/load.ts'

const USAGE = `usage: npm run content -- check [DIR]   list every problem of the content (default: content)
       npm run content -- load [DIR]    put it into the database`

const [command, folder = process.env.RUNWHERE_CONTENT ?? 'content'] = process.argv.slice(2)

if (command === 'check') process.exitCode = await check(folder)
else if (command === 'load') process.exitCode = await load(folder)
else {
  console.error(USAGE)
  process.exitCode = 2
}
