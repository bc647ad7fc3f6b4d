import type { Instant } from '#core/review/entry.ts'
import { chunksOf } from '../chunks.ts'
import type { Database } from '../db.ts'
import type { ExportedAttempt, ExportedText } from './document-attempts.ts'
import { plain } from './plain.ts'

/** Oldest first, one after the other: what was said in them may be long. */
export async function* readAttempts(
  db: Database,
  learnerId: string,
  now: Instant,
): AsyncGenerator<ExportedAttempt> {
  const attempts = await db.attempt.findMany({
    where: { learnerId, startedAt: { lte: new Date(now) } },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  for (const { id } of attempts) {
    const attempt = await db.attempt.findUnique({
      where: { id },
      omit: { learnerId: true },
      include: {
        items: { orderBy: { place: 'asc' }, omit: { attemptId: true, questionId: true, part: true } },
        events: { orderBy: [{ at: 'asc' }, { id: 'asc' }], omit: { attemptId: true } },
      },
    })
    if (attempt !== null) yield plain(attempt)
  }
}

/** The texts that the learner's attempts and interviews were drawn from. */
export async function readTexts(db: Database, learnerId: string): Promise<readonly ExportedText[]> {
  const items = await db.attemptItem.findMany({
    where: { attempt: { learnerId } },
    distinct: ['questionId', 'hash'],
    select: { questionId: true, hash: true },
  })
  const rounds = await db.interviewRound.findMany({
    where: { interview: { learnerId }, questionId: { not: null } },
    distinct: ['questionId', 'hash'],
    select: { questionId: true, hash: true },
  })
  const asked = [
    ...items,
    ...rounds.map(({ questionId, hash }) => ({ questionId: questionId ?? '', hash: hash ?? '' })),
  ]
  const used = new Set(asked.map(keyOf))
  const questions = [...new Set(asked.map(({ questionId }) => questionId))].sort()
  const texts: ExportedText[] = []
  for (const chunk of chunksOf(questions)) {
    const found = await db.questionText.findMany({
      where: { questionId: { in: [...chunk] } },
      orderBy: [{ questionId: 'asc' }, { hash: 'asc' }],
    })
    texts.push(...found.filter((text) => used.has(keyOf(text))).map((text) => plain<ExportedText>(text)))
  }
  return texts
}

const keyOf = ({ questionId, hash }: { readonly questionId: string; readonly hash: string }): string =>
  `${questionId} ${hash}`
