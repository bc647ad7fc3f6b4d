import pg from 'pg'
import type { Sql, SqlDoor } from './sql.ts'

export function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 8 })
  // A connection may be lost at any time. Idle, it is replaced by the next query; in use, its query fails, and without
  // this listener the process would end.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
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
    client.query({ ...prepared(text), values: [...values], types: { getTypeParser } })
  return {
    provider: 'postgres',
    all: async <Row>(text: string, values: readonly unknown[]) => (await query(text, values)).rows as Row[],
    run: async (text, values) => {
      await query(text, values)
    },
  }
}

type Prepared = { readonly text: string; readonly name?: string }

// A statement with a name is planned once for a connection; the queue's, with an arm for every band, take longer to plan
// than to run. Lists of many lengths make many texts: those after the first hundred go without a name.
function prepared(text: string): Prepared {
  const known = names.get(text)
  if (known !== undefined) return known
  const made = { text: numbered(text) }
  if (names.size >= 100 || text.length > 20_000) return made
  const named = { ...made, name: `runwhere_${names.size}` }
  names.set(text, named)
  return named
}

const names = new Map<string, Prepared>()

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
