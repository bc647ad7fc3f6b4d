import { closeDatabase, openDatabase } from '../db.ts'
import { transact, transactSql } from '../transact.ts'

// A process of its own that writes so many rows, by turns through Prisma and through SQL: writer.ts URL NAME COUNT

const [url = '', name = '', count = '0'] = process.argv.slice(2)
const db = await openDatabase(url)
for (let at = 0; at < Number(count); at++) {
  const id = `${name}-${at}`
  if (at % 2 === 0) {
    await transactSql(db, (sql) =>
      sql.run('INSERT INTO "ContentLoad" ("id", "at", "hash") VALUES (?, ?, ?)', [id, '1970-01-01', 'x']),
    )
  } else {
    // Reads before it writes, as most transactions do.
    await transact(db, async (rows) => {
      const hash = String(await rows.contentLoad.count())
      await rows.contentLoad.create({ data: { id, at: new Date(0), hash } })
    })
  }
}
await closeDatabase(db)
