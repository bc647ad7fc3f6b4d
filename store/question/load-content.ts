import { randomUUID } from 'node:crypto'
import {
  type CatalogueEntry,
  compareCatalogue,
  type PackContent,
  type StoredEntry,
} from '#core/question/catalogue.ts'
import type { Instant } from '#core/review/entry.ts'
import { chunksOf } from '../chunks.ts'
import type { Database, Rows } from '../db.ts'
import { toJson } from '../json.ts'
import { transact } from '../transact.ts'
import { loadPacks } from './load-packs.ts'
import { placeQuestions, writePlaces } from './places.ts'
import { retireCards, settleCards } from './settle-cards.ts'

export type Loaded = {
  readonly added: number
  readonly changed: number
  readonly retired: number
  readonly unchanged: number
}

/**
 * Makes the store hold exactly these packs, in one transaction; twice changes nothing. What a learner has is kept: a question
 * that is gone is retired with its cards, and comes back with them.
 *
 * `hash` is of everything below the content folder.
 */
export function loadContent(
  db: Database,
  packs: readonly PackContent[],
  hash: string,
  now: Instant,
): Promise<Loaded> {
  return transact(db, async (rows) => {
    await loadPacks(rows, packs)
    const stored = await readStored(rows)
    const entries = packs.flatMap(({ questions }) => questions)
    const { added, changed, unchanged, retired } = compareCatalogue(entries, stored)
    const places = placeQuestions(packs)
    const known = new Map(stored.map((entry) => [entry.id, entry]))

    await insertQuestions(
      rows,
      added.filter(({ question }) => !known.has(question.id)),
      places,
    )
    const rewritten = [...added.filter(({ question }) => known.has(question.id)), ...changed]
    for (const entry of rewritten) await updateQuestion(rows, entry)
    await retire(rows, retired, now)

    const moved = [...rewritten, ...unchanged].filter(
      ({ question: { id } }) => known.get(id)?.place !== places.get(id),
    )
    await writePlaces(
      rows,
      moved.map(({ question: { id } }) => ({ id, place: places.get(id) ?? 0 })),
    )
    const touched = new Set([...added, ...changed, ...moved].map(({ question }) => question))
    await settleCards(
      rows,
      [...touched].map((question) => ({ question, place: places.get(question.id) ?? 0 })),
    )
    await rows.contentLoad.create({ data: { id: randomUUID(), at: new Date(now), hash } })
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

async function readStored(rows: Rows): Promise<readonly Stored[]> {
  const found = await rows.question.findMany({
    select: { id: true, hash: true, path: true, retiredAt: true, place: true },
  })
  return found.map(({ retiredAt, ...entry }) => ({ ...entry, retired: retiredAt !== null }))
}

async function insertQuestions(
  rows: Rows,
  entries: readonly CatalogueEntry[],
  places: ReadonlyMap<string, number>,
): Promise<void> {
  for (const chunk of chunksOf(entries)) {
    await rows.question.createMany({
      data: chunk.map((entry) => ({
        id: entry.question.id,
        place: places.get(entry.question.id) ?? 0,
        ...columnsOf(entry),
      })),
    })
  }
}

async function updateQuestion(rows: Rows, entry: CatalogueEntry): Promise<void> {
  await rows.question.update({
    where: { id: entry.question.id },
    data: { ...columnsOf(entry), retiredAt: null },
  })
}

function columnsOf({ question, path, hash, searchText }: CatalogueEntry) {
  const { packId, kind, axis, level, title, revision } = question
  return { packId, kind, axis, level, title, revision, path, hash, searchText, body: toJson(question) }
}

async function retire(rows: Rows, ids: readonly string[], now: Instant): Promise<void> {
  for (const chunk of chunksOf(ids)) {
    await rows.question.updateMany({ where: { id: { in: [...chunk] } }, data: { retiredAt: new Date(now) } })
    await retireCards(rows, chunk)
  }
}
