import { instantText, type Sql } from '../sql.ts'
import { writeRows } from '../write-rows.ts'
import type { ExportDocument } from './document.ts'
import type { ExportedInterview } from './document-interviews.ts'
import { insert, known } from './insert.ts'

/**
 * Adds the interviews that the store does not have yet, and to those that it has what happened in them since, where the log of
 * the document goes on from the store's; one that went on in two places stays as it is here. Gives the number of added ones.
 */
export async function importInterviews(
  sql: Sql,
  learnerId: string,
  { interviews }: ExportDocument,
): Promise<number> {
  const mine = await known(sql, 'Interview', interviews)
  const rooms = interviews.flatMap(({ room }) => room ?? [])
  const knownRooms = new Set(await known(sql, 'Room', rooms))
  for (const { id, createdAt, expiresAt } of rooms) {
    if (knownRooms.has(id)) continue
    knownRooms.add(id)
    await insert(sql, 'Room', { id, learnerId, createdAt: stamp(createdAt), expiresAt: stamp(expiresAt) })
  }
  for (const interview of interviews) {
    if (mine.has(interview.id)) await goOn(sql, learnerId, interview)
    else await add(sql, learnerId, interview)
  }
  return interviews.filter(({ id }) => !mine.has(id)).length
}

async function add(sql: Sql, learnerId: string, given: ExportedInterview): Promise<void> {
  const { id, room, candidateSeat, contentHash, events } = given
  await insert(sql, 'Interview', {
    ...{ id, learnerId, roomId: room?.id ?? null, candidateSeat, contentHash, lastSeq: events.length },
    plan: JSON.stringify(given.plan),
    choices: JSON.stringify(given.choices),
    createdAt: stamp(given.createdAt),
    endedAt: orNull(given.endedAt),
    appliedAt: orNull(given.appliedAt),
    takenBackAt: orNull(given.takenBackAt),
  })
  await writeRows(
    sql,
    'InterviewRound',
    given.rounds.map(({ body, ...round }) => ({ interviewId: id, ...round, body: JSON.stringify(body) })),
  )
  await writeEvents(sql, id, events)
  await addRatings(sql, given)
}

async function goOn(sql: Sql, learnerId: string, given: ExportedInterview): Promise<void> {
  const { id, events } = given
  const [row] = await sql.all<{ readonly id: string }>(
    `SELECT "id" FROM "Interview" WHERE "id" = ? AND "learnerId" = ?
     ${sql.provider === 'postgres' ? 'FOR UPDATE' : ''}`,
    [id, learnerId],
  )
  if (row === undefined) return
  const mine = await sql.all<{ readonly id: string }>(
    'SELECT "id" FROM "InterviewEvent" WHERE "interviewId" = ? ORDER BY "seq"',
    [id],
  )
  const isOne = mine.every((event, at) => events[at]?.id === event.id)
  if (isOne && events.length > mine.length) {
    await writeEvents(sql, id, events.slice(mine.length))
    await sql.run('UPDATE "Interview" SET "lastSeq" = ?, "endedAt" = ? WHERE "id" = ?', [
      events.length,
      orNull(given.endedAt),
      id,
    ])
  }
  await sql.run(
    `UPDATE "Interview" SET "appliedAt" = coalesce("appliedAt", ${AS_INSTANT[sql.provider]}),
       "takenBackAt" = coalesce("takenBackAt", ${AS_INSTANT[sql.provider]}) WHERE "id" = ?`,
    [orNull(given.appliedAt), orNull(given.takenBackAt), id],
  )
  await addRatings(sql, given)
}

// Beside nothing else that has a type PostgreSQL takes a value for text.
const AS_INSTANT = { sqlite: '?', postgres: 'CAST(? AS TIMESTAMP(3))' } as const

const writeEvents = (sql: Sql, interviewId: string, events: ExportedInterview['events']): Promise<void> =>
  writeRows(
    sql,
    'InterviewEvent',
    events.map(({ at, body, ...event }) => ({
      ...event,
      interviewId,
      at: stamp(at),
      body: JSON.stringify(body),
    })),
  )

/** Each with a pass that lets nobody in: the link that it was given with is not in the document. */
async function addRatings(sql: Sql, { id: interviewId, ratings }: ExportedInterview): Promise<void> {
  const mine = await known(sql, 'Rating', ratings)
  const passes = await known(
    sql,
    'Pass',
    ratings.map(({ passId }) => ({ id: passId })),
  )
  for (const { id, passId, rater, at: given, scores } of ratings) {
    const at = stamp(given)
    if (mine.has(id)) continue
    if (!passes.has(passId))
      await insert(sql, 'Pass', {
        ...{ id: passId, tokenHash: `imported ${passId}`, role: 'rater', label: rater, interviewId },
        ...{ createdAt: at, expiresAt: at, revokedAt: at },
      })
    await sql.run(
      `INSERT INTO "Rating" ("id", "interviewId", "passId", "rater", "at", "scores") VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
      [id, interviewId, passId, rater, at, JSON.stringify(scores)],
    )
  }
}

const stamp = (at: string): string => instantText(Date.parse(at))

const orNull = (at: string | null): string | null => (at === null ? null : stamp(at))
