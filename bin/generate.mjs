// Writes Prisma's client for both databases from the one schema, without downloading an engine.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

export const PROVIDERS = /** @type {const} */ (['sqlite', 'postgres'])

/**
 * The one schema with another database's provider and, if given, another folder for the client.
 * @param {string} schema
 * @param {'sqlite' | 'postgres'} provider
 * @param {string} [output]
 */
export function schemaFor(schema, provider, output) {
  const named = schema.replace(
    'provider = "sqlite"',
    `provider = "${provider === 'sqlite' ? 'sqlite' : 'postgresql'}"`,
  )
  return output === undefined
    ? named
    : named.replace(/(output *= )".*"/, (_, before) => before + JSON.stringify(output))
}

/** Throws with Prisma's own words when the schema is wrong. */
export function generate() {
  const schema = readFileSync(join(root, 'prisma/schema.prisma'), 'utf8')
  const prisma = join(
    dirname(createRequire(import.meta.url).resolve('prisma/package.json')),
    'build/index.js',
  )
  const folder = mkdtempSync(join(tmpdir(), 'runwhere-schema-'))
  try {
    for (const provider of PROVIDERS) {
      const file = join(folder, `${provider}.prisma`)
      writeFileSync(file, schemaFor(schema, provider, join(root, 'store/generated', provider)))
      const run = spawnSync(process.execPath, [prisma, 'generate', '--schema', file, '--no-hints'], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, ...QUIET, PRISMA_SCHEMA_ENGINE_BINARY: standIn() },
      })
      if (run.status !== 0)
        throw new Error(`prisma generate failed for ${provider}:\n${run.stdout}${run.stderr}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const QUIET = {
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  PRISMA_DISABLE_WARNINGS: '1',
  DO_NOT_TRACK: '1',
}

// The command line insists on a schema engine, and downloads one, though writing a client never runs it.
function standIn() {
  return existsSync('/bin/true') ? '/bin/true' : process.execPath
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  generate()
  console.log('Wrote store/generated/sqlite and store/generated/postgres.')
}
