import { accessSync, constants, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readApplied } from './applied.mjs'
import { contentHash } from './content-hash.mjs'
import { at } from './paths.mjs'
import { typescript } from './run.mjs'
import { step } from './steps.mjs'
import { stop } from './stop.mjs'

/**
 * Where the data is: PostgreSQL where the environment says so, else a file in the data folder.
 * @param {string} data
 */
export function databaseUrl(data) {
  const url = process.env.DATABASE_URL
  if (url === undefined || url === '') return `file:${join(data, 'runwhere.db')}`
  if (/^(file:|postgres(ql)?:\/\/)/.test(url)) return url
  return stop(
    'DATABASE_URL must start with postgresql:// (or with file:, or be unset for a file in the data folder).',
  )
}

/**
 * Makes sure that there is a folder we may write to.
 * @param {string} data
 */
export function openFolder(data) {
  try {
    mkdirSync(data, { recursive: true })
    accessSync(data, constants.W_OK)
  } catch {
    stop(
      `Cannot write to the data folder ${data}: give yourself permission, or name another with --data DIR.`,
    )
  }
}

/**
 * Brings the tables and the content up to date.
 * @param {string} url
 * @param {string} content
 */
export async function prepareDatabase(url, content) {
  const applied = await migrateDatabase(url)
  if (applied.contentHash !== contentHash(content)) await loadContent(url, content)
}

/**
 * Brings the tables up to date.
 * @param {string} url
 */
export async function migrateDatabase(url) {
  const applied = await readApplied(url)
  const known = readdirSync(at('prisma/migrations', url.startsWith('file:') ? 'sqlite' : 'postgres'))
  const unknown = applied.migrations.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    const name = url.startsWith('file:') ? url.slice('file:'.length) : 'The database'
    stop(
      `${name} was written by a newer Runwhere (${unknown.join(', ')} is not known here): update Runwhere, or name another folder with --data DIR.`,
    )
  }
  if (known.some((name) => !applied.migrations.includes(name))) {
    await step('Preparing the database', async () => {
      const { code, output } = await typescript([at('bin/migrate.ts'), 'apply'], { DATABASE_URL: url })
      if (code !== 0)
        stop(`The database could not be brought up to date; nothing of it was lost:\n${output.trim()}`)
    })
  }
  return applied
}

/**
 * @param {string} url
 * @param {string} content
 */
async function loadContent(url, content) {
  await step('Loading content', async () => {
    const { code, output } = await typescript([at('bin/content.ts'), 'load', content], { DATABASE_URL: url })
    if (code !== 0)
      stop(
        `${output.trim()}\nThe content in ${content} has errors and was not loaded: mend the lines above and start again.`,
      )
    process.stdout.write(`  ${output.trim().split('\n').at(-1)}\n`)
  })
}
