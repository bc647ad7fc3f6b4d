import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { forgetPlans } from '../review/plan/forget.ts'
import { instantText, type Sql } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { checkDocument } from './check-document.ts'
import type { ExportDocument } from './document.ts'
import { importAttempts } from './import-attempts.ts'
import { importCards } from './import-cards.ts'
import { importInterviews } from './import-interviews.ts'
import { importModels } from './import-models.ts'
import { importReviews } from './import-reviews.ts'
import { insert, known } from './insert.ts'

export type ImportResult =
  /** How many the store did not have yet. */
  | {
      readonly tag: 'imported'
      readonly reviews: number
      readonly flags: number
      readonly attempts: number
      readonly interviews: number
    }
  /** What is wrong with the document, one sentence each; nothing was written. */
  | { readonly tag: 'invalid'; readonly problems: readonly string[] }

/**
 * Gives a learner everything in an `ExportDocument`, settings included, in one transaction. What the learner already has
 * stays: the two logs become one, and every memory they touch is worked out anew. Twice changes nothing. Where the weights
 * in use become others, what they do not touch is left to `refold`.
 */
export async function importLearner(
  db: Database,
  learnerId: string,
  given: unknown,
  now: Instant,
): Promise<ImportResult> {
  const checked = checkDocument(given)
  if (checked.tag === 'invalid') return checked
  const { document } = checked
  return transactSql(db, async (sql) => {
    const problems = await importParameterSets(sql, document, now)
    if (problems.length > 0) return { tag: 'invalid', problems }
    await importModels(sql, learnerId, document, now)
    await importSettings(sql, learnerId, document)
    await importQuestions(sql, document, now)
    const targets = await importCards(sql, learnerId, document.cards)
    const reviews = await importReviews(sql, learnerId, document, targets)
    const flags = await importFlags(sql, learnerId, document)
    await importTexts(sql, document)
    const attempts = await importAttempts(sql, learnerId, document, targets)
    const interviews = await importInterviews(sql, learnerId, document)
    await forgetPlans(sql, learnerId)
    return { tag: 'imported', reviews, flags, attempts, interviews }
  })
}

async function importParameterSets(
  sql: Sql,
  { parameterSets }: ExportDocument,
  now: Instant,
): Promise<readonly string[]> {
  const problems: string[] = []
  for (const [at, { id, algorithm, weights }] of parameterSets.entries()) {
    const [mine] = await sql.all<{ readonly weights: string }>(
      'SELECT "weights" FROM "ParameterSet" WHERE "id" = ?',
      [id],
    )
    if (mine === undefined) {
      const row = { id, algorithm, weights: JSON.stringify(weights), createdAt: instantText(now) }
      await insert(sql, 'ParameterSet', row)
    } else if (JSON.stringify(JSON.parse(mine.weights)) !== JSON.stringify(weights)) {
      problems.push(`parameterSets.${at}.weights: the store has other weights as ${id}`)
    }
  }
  return problems
}

async function importSettings(sql: Sql, learnerId: string, { learner }: ExportDocument): Promise<void> {
  const { createdAt, shortcuts, balanceLoad, parameterSetId: _, ...rest } = learner
  const settings = { ...rest, shortcuts: Number(shortcuts), balanceLoad: Number(balanceLoad) }
  const columns = Object.keys(settings).map((name) => `"${name}" = ?`)
  await sql.run(`UPDATE "Learner" SET ${columns.join(', ')} WHERE "id" = ?`, [
    ...Object.values(settings),
    learnerId,
  ])
  await sql.run('UPDATE "Learner" SET "createdAt" = ? WHERE "id" = ? AND "createdAt" > ?', [
    stamp(createdAt),
    learnerId,
    stamp(createdAt),
  ])
}

/** Content that the store does not have comes as retired, until it is loaded. */
async function importQuestions(sql: Sql, { packs, questions }: ExportDocument, now: Instant): Promise<void> {
  const knownPacks = await known(sql, 'Pack', packs)
  for (const { id, title, body } of packs.filter((pack) => !knownPacks.has(pack.id))) {
    await insert(sql, 'Pack', { id, title, body: JSON.stringify(body) })
  }
  const knownQuestions = await known(sql, 'Question', questions)
  for (const { body, ...row } of questions.filter((question) => !knownQuestions.has(question.id))) {
    const retired = { body: JSON.stringify(body), place: 0, retiredAt: instantText(now) }
    await insert(sql, 'Question', { ...row, ...retired })
  }
}

/** What was asked, as it stood then. */
async function importTexts(sql: Sql, { questionTexts }: ExportDocument): Promise<void> {
  for (const { questionId, hash, body } of questionTexts)
    await sql.run(
      'INSERT INTO "QuestionText" ("questionId", "hash", "body") VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      [questionId, hash, JSON.stringify(body)],
    )
}

async function importFlags(sql: Sql, learnerId: string, { flags }: ExportDocument): Promise<number> {
  const mine = await known(sql, 'Flag', flags)
  const added = flags.filter(({ id }) => !mine.has(id))
  for (const { at, ...flag } of added) await insert(sql, 'Flag', { ...flag, learnerId, at: stamp(at) })
  return added.length
}

const stamp = (at: string): string => instantText(Date.parse(at))
