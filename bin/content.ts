// Checks and loads the questions: npm run content -- check|load [DIR]
import { resolve } from 'node:path'
import { readArguments } from './database/arguments.ts'
import { at } from './start/paths.mjs'
import { runCommand, stop } from './start/stop.mjs'

const USAGE = `npm run content -- check [DIR]               list every problem of the content
       npm run content -- load [DIR] [--data DIR]  put it into the database`

await runCommand(async () => {
  const { words, data } = readArguments(USAGE)
  const [command, given, more] = words
  const folder = resolve(given ?? process.env.RUNWHERE_CONTENT ?? at('content'))
  if (more !== undefined || (command !== 'check' && command !== 'load')) return stop(`usage: ${USAGE}`)
  // Loading brings the database client with it, which a check has no use for.
  const work =
    command === 'check'
      ? (await import('./content/check.ts')).check
      : (await import('./content/load.ts')).load
  process.exitCode = await work(folder, data)
})
