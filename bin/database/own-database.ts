import { existsSync } from 'node:fs'
import { closeDatabase, type Database, openDatabase } from '#store/db.ts'
import { migrate } from '#store/migrate.ts'
import { databaseUrl } from '../start/database.mjs'
import { stop } from '../start/stop.mjs'

/** Runs `work` on the database that `npm start` would use, brought up to date; `make` allows for one that is not there yet. */
export async function onOwnDatabase(
  data: string,
  make: boolean,
  work: (db: Database) => Promise<void>,
): Promise<void> {
  const url = databaseUrl(data)
  const file = url.startsWith('file:') ? url.slice('file:'.length) : null
  if (!make && file !== null && !existsSync(file)) {
    stop(`There is no database at ${file}: name its folder with --data DIR, or set DATABASE_URL.`)
  }
  const migrated = await migrate(url)
  if (migrated.tag === 'newer') {
    stop(
      `The database is newer than this Runwhere (it knows ${migrated.unknown.join(', ')}): update Runwhere.`,
    )
  }
  const db = await openDatabase(url)
  try {
    await work(db)
  } finally {
    await closeDatabase(db)
  }
}
