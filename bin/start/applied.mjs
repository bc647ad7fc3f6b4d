import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { stop } from './stop.mjs'

/**
 * What a database holds, asked directly: Prisma would take longer to load than the whole start may.
 * @typedef {{ migrations: string[], contentHash: string | null }} Applied
 */

/**
 * @param {string} url
 * @returns {Promise<Applied>}
 */
export async function readApplied(url) {
  return url.startsWith('file:') ? readSqlite(url.slice('file:'.length)) : await readPostgres(url)
}

const MIGRATIONS = 'SELECT migration_name AS value FROM _prisma_migrations WHERE finished_at IS NOT NULL'
const CONTENT = 'SELECT hash AS value FROM "ContentLoad" ORDER BY at DESC LIMIT 1'

const require = createRequire(import.meta.url)

/** @param {string} file */
function readSqlite(file) {
  if (!existsSync(file)) return { migrations: [], contentHash: null }
  /** @type {typeof import('better-sqlite3')} */
  const Sqlite = require('better-sqlite3')
  try {
    const database = new Sqlite(file, { timeout: 5000 })
    try {
      const has = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").pluck()
      /** @param {string} table @param {string} query */
      const values = (table, query) =>
        has.get(table) === 1 ? database.prepare(query).pluck().all().map(String) : []
      return {
        migrations: values('_prisma_migrations', MIGRATIONS),
        contentHash: values('ContentLoad', CONTENT)[0] ?? null,
      }
    } finally {
      database.close()
    }
  } catch (error) {
    return stop(explainSqlite(file, error))
  }
}

/** @param {string} url */
async function readPostgres(url) {
  /** @type {typeof import('pg')} */
  const { Client } = require('pg')
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
    /** @param {string} table @param {string} query */
    const values = async (table, query) => {
      const { rows } = await client.query('SELECT to_regclass($1) IS NOT NULL AS there', [`"${table}"`])
      return rows[0].there ? (await client.query(query)).rows.map((row) => String(row.value)) : []
    }
    const migrations = await values('_prisma_migrations', MIGRATIONS)
    return { migrations, contentHash: (await values('ContentLoad', CONTENT))[0] ?? null }
  } catch (error) {
    return stop(explainPostgres(url, error))
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * @param {string} file
 * @param {unknown} error
 */
function explainSqlite(file, error) {
  const code = codeOf(error)
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') {
    return `${file} is not a readable SQLite database: restore a backup over it, or name another folder with --data DIR.`
  }
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_READONLY')) {
    return `Cannot write to ${file}: give yourself permission, or name another folder with --data DIR.`
  }
  if (code.startsWith('SQLITE_BUSY')) {
    return `${file} is locked by another program: close it and start again.`
  }
  throw error
}

/**
 * @param {string} url
 * @param {unknown} error
 */
function explainPostgres(url, error) {
  const where = `PostgreSQL at ${URL.canParse(url) ? new URL(url).host : 'DATABASE_URL'}`
  const reason = error instanceof Error ? error.message || codeOf(error) : String(error)
  return `${where} cannot be used (${reason}): check that it runs and that DATABASE_URL names a user, password and database it knows.`
}

/** @param {unknown} error */
const codeOf = (error) => (error instanceof Error && 'code' in error ? String(error.code) : '')
