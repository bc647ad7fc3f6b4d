import type { Provider } from './adapter.ts'

/**
 * SQL without Prisma in between, for the few statements that every answer and every page of the queue runs:
 * through Prisma an answer takes 2.4 ms of the one thread that serves it, so 0.5 ms
 * (docs/decisions/007-sql-for-answers.md). Everything else uses Prisma.
 *
 * Written with `?` for each value. Rows come back alike from both databases: JSON and instants as text
 * (`JSON.parse`, `instantOf`), numbers as numbers, bytes as a `Buffer`.
 */
export type Sql = {
  readonly provider: Provider
  readonly all: <Row>(text: string, values: readonly Value[]) => Promise<readonly Row[]>
  readonly run: (text: string, values: readonly Value[]) => Promise<void>
}

export type Value = string | number | null | Uint8Array

export type SqlDoor = {
  readonly read: Sql
  /** All or nothing; what it wrote is on disk when it resolves. */
  readonly transaction: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

export const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ')

/** Instants are UTC in both databases: `2026-11-23T08:40:00.000+00:00` in SQLite, without T and zone in PostgreSQL. */
export const instantOf = (text: string): number =>
  Date.parse(text.endsWith('+00:00') ? text : `${text.replace(' ', 'T')}Z`)

/** As Prisma's adapter writes it, so that text compares as time does. */
export const instantText = (instant: number): string => new Date(instant).toISOString().replace('Z', '+00:00')

/** The database's own time, as `instantText` writes it. */
export const NOW: Readonly<Record<Provider, string>> = {
  sqlite: "strftime('%Y-%m-%dT%H:%M:%f+00:00', 'now')",
  postgres: "(now() AT TIME ZONE 'UTC')",
}
