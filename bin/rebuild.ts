// Works every memory out anew from the log of reviews and says what differed: npm run rebuild [-- --fix]
import { refold } from '#store/review/adoption/refold.ts'
import { type Difference, rebuildMemories } from '#store/review/rebuild.ts'
import { readArguments } from './database/arguments.ts'
import { onOwnDatabase } from './database/own-database.ts'
import { runCommand, stop } from './start/stop.mjs'

const USAGE = 'npm run rebuild -- [--fix] [--data DIR]'

await runCommand(async () => {
  const { words, data, fix } = readArguments(USAGE)
  if (words.length > 0) return stop(`usage: ${USAGE}`)
  await onOwnDatabase(data, false, async (db) => {
    // Memories that have yet to follow the learner's weights are not wrong.
    await refold(db)
    const { cards, differences } = await rebuildMemories(db, fix)
    for (const difference of differences) console.log(show(difference))
    console.log(
      `Memories rebuilt from the log: ${cards}, ${fix ? 'mended' : 'differing'}: ${differences.length}.`,
    )
    if (differences.length > 0 && !fix) process.exitCode = 1
  })
})

function show({ questionId, part, stored, rebuilt }: Difference): string {
  return `${questionId} (${part}):\n  stored  ${JSON.stringify(stored)}\n  rebuilt ${JSON.stringify(rebuilt)}`
}
