import type { Rules } from '#core/review/entry.ts'
import { foretold, type HeldOut, heldOutOf, type Score, scoreOf, within } from '#core/review/held-out.ts'
import { chancesOf, type MemoryModel, memoryModel } from '#core/review/memory.ts'
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
  // Learned from the most first: so both threads of the optimizer end together, and this one counts the cards meanwhile.
  const [learned, ...parts] = await Promise.all([
    learnFrom(sql, job, items, rules),
    ...heldOutOf(histories)
      .toReversed()
      .map((stretch) => foretell(stretch, histories, items, rules)),
  ])
  const score = compared(parts)
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

type Part = Compared<ReturnType<typeof foretold>>

/** What a stretch's reviews were given by the weights in use, and by those learned from all before it; nothing where that teaches none. */
async function foretell(
  stretch: HeldOut,
  histories: readonly History[],
  items: Items,
  rules: Rules,
): Promise<Part> {
  const weights = await learn(items.filter(({ at }) => at < stretch.from))
  if (weights === null || checkRules({ ...rules, weights }).length > 0) return { before: [], after: [] }
  const held = within(histories, stretch)
  const by = (model: MemoryModel) =>
    held.flatMap((history) => foretold(history, chancesOf(history.grades, history.days, model)))
  return { before: by(memoryModel(rules)), after: by(memoryModel({ ...rules, weights })) }
}

/** Null where no stretch has enough before it to learn from. */
function compared(parts: readonly Part[]): Compared<Score> | null {
  const before = scoreOf(parts.flatMap((part) => part.before))
  const after = scoreOf(parts.flatMap((part) => part.after))
  return before === null || after === null ? null : { before, after }
}
