// Everything the learner owns, in one file and back: npm run backup -- export FILE
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Database } from '#store/db.ts'
import { exportLearner } from '#store/export/export.ts'
import { importLearner } from '#store/export/import.ts'
import { readLearner } from '#store/learner/learner.ts'
import { refold } from '#store/review/adoption/refold.ts'
import { readArguments } from './database/arguments.ts'
import { onOwnDatabase } from './database/own-database.ts'
import { runCommand, stop } from './start/stop.mjs'

const USAGE = 'npm run backup -- export FILE | import FILE [--data DIR]'

await runCommand(async () => {
  const { words, data } = readArguments(USAGE)
  const [command, name] = words
  if (name === undefined || words.length > 2) return stop(`usage: ${USAGE}`)
  const file = resolve(name)
  if (command === 'export') return onOwnDatabase(data, false, (db) => writeBackup(db, file))
  if (command !== 'import') return stop(`usage: ${USAGE}`)
  const document = readDocument(file)
  mkdirSync(data, { recursive: true })
  return onOwnDatabase(data, true, (db) => readBackup(db, document, file))
})

async function writeBackup(db: Database, file: string): Promise<void> {
  const { id } = await readLearner(db)
  // A backup that breaks off must not replace the last one.
  const part = `${file}.part`
  try {
    await pipeline(Readable.from(exportLearner(db, id, Date.now())), createWriteStream(part))
  } catch (error) {
    rmSync(part, { force: true })
    if (!existsSync(dirname(file))) stop(`There is no folder ${dirname(file)}.`)
    throw error
  }
  renameSync(part, file)
  console.log(`Wrote ${file}.`)
}

async function readBackup(db: Database, document: unknown, file: string): Promise<void> {
  const { id } = await readLearner(db)
  const result = await importLearner(db, id, document, Date.now())
  if (result.tag === 'invalid') return stop(`${file} cannot be imported:\n${result.problems.join('\n')}`)
  await refold(db)
  const { reviews, flags, attempts, interviews } = result
  console.log(
    `Imported ${reviews} reviews, ${flags} notes, ${attempts} quizzes and ${interviews} interviews; what was there already stays as it was.`,
  )
}

function readDocument(file: string): unknown {
  if (!existsSync(file)) return stop(`There is no file ${file}.`)
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return stop(`${file} is not JSON: is it whole?`)
  }
}
