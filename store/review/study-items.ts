import type { Learner } from '#core/learner/learner.ts'
import type { Fact } from '#core/question/fact.ts'
import type { Pack } from '#core/question/pack.ts'
import type { Question } from '#core/question/question.ts'
import { drawEstimate } from '#core/review/draw.ts'
import type { Instant, Memory } from '#core/review/entry.ts'
import { changesSince, type FactChange, shownChange } from '#core/review/fact-change.ts'
import { isLeech } from '#core/review/leech.ts'
import type { StudyItem } from '#core/review/study-item.ts'
import { marks, type Sql } from '../sql.ts'
import { readFactChanges } from './fact-changes.ts'
import { readOutcomes } from './outcomes.ts'

/** These cards with all that the study page shows of them, in the order of their ids as given. */
export async function readItems(
  sql: Sql,
  learner: Learner,
  cardIds: readonly string[],
  packs: readonly Pack[],
  now: Instant,
): Promise<readonly StudyItem[]> {
  if (cardIds.length === 0) return []
  const cards = await readCards(sql, cardIds)
  const facts = await readFacts(sql, [...cards.values()])
  const questionIds = [...new Set([...cards.values()].map(({ question }) => question.id))]
  const changes = await readFactChanges(sql, questionIds)
  const shown = cardIds.flatMap((cardId) => cards.get(cardId) ?? [])
  const outcomes = await readOutcomes(sql, learner, shown, now)
  return shown.flatMap((card, place) => {
    const pack = packs.find(({ id }) => id === card.question.packId)
    const given = outcomes[place]
    return pack && given ? [itemOf(card, pack, facts, changes.get(card.question.id) ?? [], given, now)] : []
  })
}

type Card = {
  readonly id: string
  readonly version: number
  readonly part: string
  readonly revision: number
  readonly memory: Memory
  readonly question: Question
}

function itemOf(
  { id: cardId, version, part, revision, memory, question }: Card,
  pack: Pack,
  facts: ReadonlyMap<string, Fact>,
  changes: readonly FactChange[],
  outcomes: StudyItem['outcomes'],
  now: Instant,
): StudyItem {
  const isNew = memory.phase === 'new'
  return {
    cardId,
    version,
    phase: memory.phase,
    part,
    leech: !isNew && isLeech(memory.lapses),
    meaningChanged: !isNew && revision < question.revision,
    factChanges: changesSince(changes, memory, now).map(shownChange),
    question,
    axisLabel: pack.axes.find(({ id }) => id === question.axis)?.label ?? question.axis,
    choices: pack.choices,
    facts: question.facts.flatMap((id) => facts.get(factKey(pack.id, id)) ?? []),
    outcomes,
    draw: question.kind === 'estimate' ? drawEstimate(question, `${cardId}:${version}`) : null,
  }
}

async function readCards(sql: Sql, cardIds: readonly string[]): Promise<ReadonlyMap<string, Card>> {
  type Row = Omit<Card, 'memory' | 'question'> & { readonly memory: string; readonly question: string }
  const rows = await sql.all<Row>(
    `SELECT c."id", c."version", c."part", c."revision", c."memory", q."body" AS "question"
     FROM "Card" c JOIN "Question" q ON q."id" = c."questionId" WHERE c."id" IN (${marks(cardIds)})`,
    cardIds,
  )
  const cards = rows.map((row) => ({
    ...row,
    memory: JSON.parse(row.memory) as Memory,
    question: JSON.parse(row.question) as Question,
  }))
  return new Map(cards.map((card) => [card.id, card]))
}

async function readFacts(sql: Sql, cards: readonly Card[]): Promise<ReadonlyMap<string, Fact>> {
  const ids = [...new Set(cards.flatMap(({ question }) => question.facts))]
  if (ids.length === 0) return new Map()
  const rows = await sql.all<{ readonly packId: string; readonly id: string; readonly body: string }>(
    `SELECT "packId", "id", "body" FROM "Fact" WHERE "id" IN (${marks(ids)})`,
    ids,
  )
  return new Map(rows.map(({ packId, id, body }) => [factKey(packId, id), JSON.parse(body) as Fact]))
}

const factKey = (packId: string, id: string): string => `${packId} ${id}`
