import { randomUUID } from 'node:crypto'
import {
  type CatalogueEntry,
  compareCatalogue,
  type PackContent,
  type StoredEntry,
} from '#core/question/catalogue.ts'
import type { Instant } from '#core/review/entry.ts'
import { chunksOf } from '../chunks.ts'
import type { Database } from '../db.ts'
import { instantText, marks, type Sql } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { moveRows, writeRows } from '../write-rows.ts'
import { loadLinks } from './load-links.ts'
import { loadPacks } from './load-packs.ts'
import { noteFactChanges } from './note-fact-changes.ts'
import { placeQuestions } from './places.ts'
import { refileCards } from './refile-cards.ts'
import { retireCards, settleCards } from './settle-cards.ts'

export type Loaded = {
  readonly added: number
  readonly changed: number
  readonly retired: number
  readonly unchanged: number
}

/**
 * Makes the store hold exactly these packs, in one transaction; twice changes nothing. What a learner has is kept: a
 * question that is gone is retired with its cards, and comes back with them.
 *
 * `hash` is of everything below the content folder.
 */
export function loadContent(
  db: Database,
  packs: readonly PackContent[],
  hash: string,
  now: Instant,
): Promise<Loaded> {
  return transactSql(db, async (sql) => {
    const changedFacts = await noteFactChanges(sql, packs, now)
    await loadPacks(sql, packs)
    const stored = await readStored(sql)
    const entries = packs.flatMap(({ questions }) => questions)
    const { added, changed, unchanged, retired } = compareCatalogue(entries, stored)
    const places = placeQuestions(packs)
    const placeOf = ({ question }: CatalogueEntry) => places.get(question.id) ?? 0

    const rewritten = [...added, ...changed]
    await writeRows(
      sql,
      'Question',
      rewritten.map((entry) => rowOf(entry, placeOf(entry))),
      'id',
    )
    const before = new Map(stored.map(({ id, place }) => [id, place]))
    const moved = unchanged.filter((entry) => before.get(entry.question.id) !== placeOf(entry))
    await moveRows(
      sql,
      'Question',
      { place: 'INTEGER' },
      moved.map((entry) => ({ id: entry.question.id, place: placeOf(entry) })),
    )
    await retire(sql, retired, now)
    const relinked = await loadLinks(sql, packs)
    await settleCards(
      sql,
      [...rewritten, ...moved].map((entry) => ({ question: entry.question, place: placeOf(entry) })),
    )
    await refileCards(sql, changedFacts, relinked)
    await writeRows(sql, 'ContentLoad', [{ id: randomUUID(), at: instantText(now), hash }])
    return {
      added: added.length,
      changed: changed.length,
      retired: retired.length,
      unchanged: unchanged.length,
    }
  })
}

/** Of the content folder as it was last loaded; null before the first time. */
export async function loadedHash(db: Database): Promise<string | null> {
  const last = await db.contentLoad.findFirst({
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { hash: true },
  })
  return last?.hash ?? null
}

type Stored = StoredEntry & { readonly place: number }

async function readStored(sql: Sql): Promise<readonly Stored[]> {
  const rows = await sql.all<Omit<Stored, 'retired'> & { readonly retiredAt: string | null }>(
    'SELECT "id", "hash", "path", "place", "retiredAt" FROM "Question"',
    [],
  )
  return rows.map(({ retiredAt, ...entry }) => ({ ...entry, retired: retiredAt !== null }))
}

function rowOf({ question, path, hash, searchText }: CatalogueEntry, place: number) {
  const { id, packId, kind, axis, level, title, revision } = question
  const body = JSON.stringify(question)
  return {
    id,
    packId,
    kind,
    axis,
    level,
    title,
    revision,
    hash,
    path,
    place,
    searchText,
    body,
    retiredAt: null,
  }
}

async function retire(sql: Sql, ids: readonly string[], now: Instant): Promise<void> {
  for (const chunk of chunksOf(ids)) {
    await sql.run(`UPDATE "Question" SET "retiredAt" = ? WHERE "id" IN (${marks(chunk)})`, [
      instantText(now),
      ...chunk,
    ])
    await retireCards(sql, chunk)
  }
}
