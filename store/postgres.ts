import pg from 'pg'
import type { Sql, SqlDoor } from './sql.ts'

export function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 8 })
  // An idle connection may be lost at any time; the next query opens another, and fails if it cannot.
  pool.on('error', () => {})
  return pool
}

export function openPostgres(pool: pg.Pool): SqlDoor {
  return {
    read: sqlOn(pool),
    transaction: async (work) => {
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        const result = await work(sqlOn(client))
        await client.query('COMMIT')
        client.release()
        return result
      } catch (error) {
        const lost = await client.query('ROLLBACK').then(
          () => false,
          () => true,
        )
        client.release(lost)
        throw error
      }
    },
    close: () => pool.end(),
  }
}

function sqlOn(client: pg.Pool | pg.PoolClient): Sql {
  const query = (text: string, values: readonly unknown[]) =>
    client.query({ text: numbered(text), values: [...values], types: { getTypeParser } })
  return {
    provider: 'postgres',
    all: async <Row>(text: string, values: readonly unknown[]) => (await query(text, values)).rows as Row[],
    run: async (text, values) => {
      await query(text, values)
    },
  }
}

const numbered = (text: string): string => {
  let count = 0
  return text.replaceAll('?', () => `$${++count}`)
}

// Left as text: the driver would read an instant as local time.
const AS_TEXT: readonly number[] = [
  pg.types.builtins.TIMESTAMP,
  pg.types.builtins.JSON,
  pg.types.builtins.JSONB,
]

const getTypeParser: typeof pg.types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
  AS_TEXT.includes(type) ? (value: string) => value : pg.types.getTypeParser(type, format)
