import { objectToCheck } from './arithmetic.ts'
import type { Draft } from './draft.ts'
import type { Fact } from './fact.ts'
import { quantitiesOf } from './fact-quantities.ts'
import { objectToMarkdown } from './guard.ts'
import type { Pack } from './pack.ts'
import { ESTIMATE, parseEstimate } from './parse-estimate.ts'
import { EXPLAIN, parseExplain } from './parse-explain.ts'
import {
  type EstimateMatter,
  kindOf,
  listedFacts,
  type Matter,
  paramNames,
  readMatter,
  splitFrontMatter,
} from './parse-front-matter.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { readOutline } from './parse-outline.ts'
import { parsePlainPage } from './parse-plain-page.ts'
import { parseProse } from './parse-prose.ts'
import { parseRecall, RECALL } from './parse-recall.ts'
import { parseScenario, SCENARIO } from './parse-scenario.ts'
import type { Yaml } from './parse-yaml.ts'
import { conclude, type Parsed, type Place, type Report, startReport } from './problem.ts'
import type { Frame, Question } from './question.ts'

/** One question from the text of its file; `facts` are all those of the pack. */
export const parseQuestion = (
  text: string,
  path: string,
  pack: Pack,
  facts: ReadonlyMap<string, Fact>,
): Parsed<Question> => {
  const report = startReport(path)
  return conclude(report, readQuestion(text, pack, facts, report)?.question ?? null)
}

export type PlacedQuestion = {
  readonly question: Question
  readonly places: Places
  /** How many sums stand under `check:`. */
  readonly checks: number
}

/** Of what can only be judged beside other files. */
export type Places = {
  readonly id: Place
  readonly title: Place
  readonly axis: Place
  readonly covers: readonly Place[]
}

/** As `parseQuestion`, with places. The question has gaps when an error was reported. */
export const readQuestion = (
  text: string,
  pack: Pack,
  facts: ReadonlyMap<string, Fact>,
  report: Report,
): PlacedQuestion | null => {
  const halves = splitFrontMatter(text, report)
  if (!halves) return null
  const { yaml, body } = halves
  const matter = yaml && readMatter(yaml, report)
  if (yaml && matter) checkMatter(matter, yaml, pack, facts, report)
  const objection = objectToMarkdown(body)
  if (objection) report.error(objection, objection.message, 'too-tangled')
  const kind = yaml && kindOf(yaml)
  const grammar = GRAMMARS[String(kind)]
  if (!yaml || objection || !grammar) return null

  const listed = new Map(
    listedFacts(yaml).flatMap((id): [string, Fact][] => {
      const fact = facts.get(id)
      return fact ? [[id, fact]] : []
    }),
  )
  const draft: Draft = {
    source: body,
    report,
    pack,
    facts: listed,
    quantities: [...listed.values()].flatMap(quantitiesOf),
    params: new Set(),
  }
  const outline = readOutline(parsePlainPage(body) ?? parseMarkdown(body), grammar, draft)
  const prompt = parseProse(outline.prompt, { ...draft, params: new Set(paramNames(yaml)) })
  // The checks are for whoever writes the question: no learner sees them.
  const { answer, params, check, ...rest } = (matter ?? NO_MATTER) as EstimateMatter
  const frame: Frame = { ...rest, packId: pack.id, title: outline.title, prompt }
  const question: Question =
    kind === 'scenario'
      ? { ...frame, kind, ...parseScenario(outline, draft) }
      : kind === 'explain'
        ? { ...frame, kind, ...parseExplain(outline, draft) }
        : kind === 'recall'
          ? { ...frame, kind, ...parseRecall(outline, draft) }
          : {
              ...frame,
              kind: 'estimate',
              ...parseEstimate(outline, prompt, matter as EstimateMatter | null, yaml, draft),
            }
  return {
    question,
    places: {
      id: yaml.placeOf(['id']),
      title: outline.titlePlace,
      axis: yaml.placeOf(['axis']),
      covers: frame.covers.map((_, at) => yaml.placeOf(['covers', at])),
    },
    checks: check.length,
  }
}

const GRAMMARS: Readonly<Record<string, typeof SCENARIO>> = {
  scenario: SCENARIO,
  explain: EXPLAIN,
  recall: RECALL,
  estimate: ESTIMATE,
}

const NO_MATTER: Matter = {
  id: '',
  kind: 'scenario',
  axis: '',
  level: '',
  facts: [],
  revision: 1,
  covers: [],
  check: [],
}

const checkMatter = (
  matter: Matter,
  yaml: Yaml,
  pack: Pack,
  facts: ReadonlyMap<string, Fact>,
  report: Report,
): void => {
  const axes = pack.axes.map((axis) => axis.id)
  const refuse = (path: readonly PropertyKey[], message: string, rule: string) =>
    report.error(yaml.placeOf(path), message, rule)
  if (!axes.includes(matter.axis)) refuse(['axis'], `\`axis\` must be one of ${axes.join(', ')}`, 'schema')
  if (!pack.levels.includes(matter.level))
    refuse(['level'], `\`level\` must be one of ${pack.levels.join(', ')}`, 'schema')
  for (const key of ['facts', 'covers'] as const)
    for (const [at, id] of matter[key].entries())
      if (matter[key].indexOf(id) < at) refuse([key, at], `${id} is listed twice: keep one`, 'schema')
  for (const [at, id] of matter.facts.entries())
    if (!facts.has(id))
      refuse(['facts', at], `there is no fact ${id} in facts.yaml: correct the id or add it`, 'unknown-fact')
  for (const [at, check] of matter.check.entries()) {
    const objection = objectToCheck(check)
    if (objection !== null) refuse(['check', at], objection, 'check')
  }
}
