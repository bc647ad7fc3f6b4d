import type { Fact } from '#core/question/fact.ts'
import type { Pack } from '#core/question/pack.ts'
import type { Question } from '#core/question/question.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { fromJson } from '../json.ts'

export type FoundQuestion = {
  readonly question: Question
  readonly pack: Pack
  /** Those the question rests on, in its order. */
  readonly facts: readonly Fact[]
  /** Of its file, below the content folder. */
  readonly path: string
  /** Since when it is gone from the content; null while it is there. */
  readonly retiredAt: Instant | null
}

/** Retired questions are found too: what was answered stays readable. */
export async function findQuestion(db: Database, id: string): Promise<FoundQuestion | null> {
  const row = await db.question.findUnique({ where: { id }, include: { pack: true } })
  if (row === null) return null
  const question = fromJson<Question>(row.body)
  const facts = await db.fact.findMany({
    where: { packId: row.packId, id: { in: [...question.facts] }, place: { gte: 0 } },
  })
  const bodies = new Map(facts.map((fact) => [fact.id, fromJson<Fact>(fact.body)]))
  return {
    question,
    pack: fromJson<Pack>(row.pack.body),
    facts: question.facts.flatMap((fact) => bodies.get(fact) ?? []),
    path: row.path,
    retiredAt: row.retiredAt?.getTime() ?? null,
  }
}
