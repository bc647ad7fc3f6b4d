import type { Rules } from '#core/review/entry.ts'
import { foretold, heldOutOf, type Score, scoreOf, within } from '#core/review/held-out.ts'
import { chancesOf, memoryModel } from '#core/review/memory.ts'
import { checkRules } from '#core/review/rules.ts'
import { countTargets, type History, historiesOf, LEAST } from '#core/review/training.ts'
import { type Compared, isBetter } from '#core/review/verdict.ts'
import type { Sql } from '../../sql.ts'
import { readModel } from '../model.ts'
import { countDue } from './due.ts'
import { type Items, itemsOf, learn } from './learn.ts'
import { readTrainingLogs } from './read-logs.ts'
import type { TrainingJob, TrainingOutcome } from './run.ts'

/** Learns weights from the whole log, and holds what is learned from earlier parts of it against what came later. */
export async function trainOn(sql: Sql, job: TrainingJob): Promise<TrainingOutcome> {
  const { learnerId, desiredRetention } = job
  const { parameterSetId, weights: inUse } = await readModel(sql, learnerId)
  const rules = { parameterSetId, weights: inUse, desiredRetention }
  const logs = await readTrainingLogs(sql, learnerId)
  const histories = [...logs.values()].flatMap(historiesOf)
  const reviews = countTargets(histories)
  if (reviews < LEAST) return { reviews, weights: null, verdict: { tag: 'too-few' } }

  const items = itemsOf(histories)
  // Each learning has a thread of the optimizer's, so two of them go on at once, and this one counts the cards meanwhile.
  const [learned, score] = await Promise.all([
    learnFrom(sql, job, items, rules),
    compare(histories, items, rules),
  ])
  if (learned === null) return { reviews, weights: null, verdict: { tag: 'too-scattered' } }
  if (learned.tag === 'out-of-bounds') return { reviews, weights: null, verdict: learned }
  if (score === null) return { reviews, weights: null, verdict: { tag: 'too-scattered' } }
  const { weights, due } = learned
  const held = { inUse: parameterSetId, score }
  if (!isBetter(score)) return { reviews, weights, verdict: { tag: 'not-better', ...held } }
  return { reviews, weights, verdict: { tag: 'better', ...held, due } }
}

/** What all of it teaches, and what would be due by that; null where it teaches nothing. */
async function learnFrom(sql: Sql, job: TrainingJob, items: Items, rules: Rules) {
  const weights = await learn(items)
  if (weights === null) return null
  const learned = { ...rules, weights }
  const problems = checkRules(learned)
  if (problems.length > 0) return { tag: 'out-of-bounds' as const, problems, weights }
  return { tag: 'learned' as const, weights, due: await countDue(sql, job, learned) }
}

/** Null where no stretch has enough before it to learn from. */
async function compare(
  histories: readonly History[],
  items: Items,
  rules: Rules,
): Promise<Compared<Score> | null> {
  const told = { before: [], after: [] } as Record<'before' | 'after', ReturnType<typeof foretold>[]>
  const inUse = memoryModel(rules)
  for (const stretch of heldOutOf(histories)) {
    const weights = await learn(items.filter(({ at }) => at < stretch.from))
    if (weights === null || checkRules({ ...rules, weights }).length > 0) continue
    const learned = memoryModel({ ...rules, weights })
    for (const history of within(histories, stretch)) {
      told.before.push(foretold(history, chancesOf(history.grades, history.days, inUse)))
      told.after.push(foretold(history, chancesOf(history.grades, history.days, learned)))
    }
  }
  const before = scoreOf(told.before.flat())
  const after = scoreOf(told.after.flat())
  return before === null || after === null ? null : { before, after }
}
