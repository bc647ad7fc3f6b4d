// Checks, surveys and loads the questions: npm run content -- check|report|facts|load [DIR]
import { resolve } from 'node:path'
import { readArguments } from './database/arguments.ts'
import { at } from './start/paths.mjs'
import { runCommand, stop } from './start/stop.mjs'

const USAGE = `npm run content -- check [DIR]               list every problem of the content
       npm run content -- report [DIR]             what each pack has, and what it lacks
       npm run content -- facts [DIR]              the facts by age, and what rests on them
       npm run content -- load [DIR] [--data DIR]  put it into the database`

await runCommand(async () => {
  const { words, data } = readArguments(USAGE)
  const [command, given, more] = words
  const folder = resolve(given ?? process.env.RUNWHERE_CONTENT ?? at('content'))
  const work = more === undefined ? await workOf(command) : null
  if (!work) return stop(`usage: ${USAGE}`)
  process.exitCode = await work(folder, data)
})

// Loading brings the database client with it, which the others have no use for.
async function workOf(command: string | undefined) {
  switch (command) {
    case 'check':
      return (await import('./content/check.ts')).check
    case 'report':
      return (await import('./content/report.ts')).report
    case 'facts':
      return (await import('./content/facts.ts')).facts
    case 'load':
      return (await import('./content/load.ts')).load
    default:
      return null
  }
}
