import { checkInputs, MODELS } from '../cost/models.ts'
import type { Draft } from './draft.ts'
import type { EstimateMatter } from './parse-front-matter.ts'
import type { Grammar, Outline } from './parse-outline.ts'
import { parseSection } from './parse-recall.ts'
import type { Yaml } from './parse-yaml.ts'
import type { Report } from './problem.ts'
import type { Estimate, EstimateAnswer, Html } from './question.ts'

export const ESTIMATE: Grammar = { 'Why it matters': 'once' }

export const parseEstimate = (
  outline: Outline,
  prompt: Html,
  matter: EstimateMatter | null,
  yaml: Yaml,
  draft: Draft,
): Pick<Estimate, 'params' | 'answer' | 'why'> => {
  const why = outline.sections.find((section) => section.name === 'Why it matters')
  if (matter) checkParams(matter, prompt, yaml, draft)
  return {
    params: matter?.params ?? {},
    answer: matter?.answer ?? { model: '', tolerance: 0, unit: '', inputs: {} },
    // Parameters are filled into the prompt only.
    why: why ? parseSection(why, { ...draft, params: new Set() }) : '',
  }
}

const checkParams = (
  { params, answer }: EstimateMatter,
  prompt: Html,
  yaml: Yaml,
  { report }: Draft,
): void => {
  const inputs = Object.entries(answer.inputs)
  for (const [name, { from, to, log }] of Object.entries(params)) {
    const refuse = (message: string) => report.error(yaml.placeOf(['params', name]), message, 'params')
    if (from >= to) refuse(`let \`${name}\` go from a smaller number to a larger one`)
    if (log && from <= 0) refuse(`\`${name}\` is drawn by magnitude: start it above 0`)
    if (!prompt.includes(`data-param="${name}"`)) refuse(`show {{${name}}} in the prompt`)
    if (!inputs.some(([, value]) => value === `$${name}`)) refuse(`use $${name} in the inputs of the answer`)
  }
  for (const [name, value] of inputs)
    if (typeof value === 'string' && value.startsWith('$') && !Object.hasOwn(params, value.slice(1)))
      report.error(yaml.placeOf(['answer', 'inputs', name]), `add ${value.slice(1)} to \`params:\``, 'params')
  checkModel(answer, params, yaml, report)
}

/** At either end of every parameter, so that no draw can ask for what the model does not take. */
const checkModel = (answer: EstimateAnswer, params: Estimate['params'], yaml: Yaml, report: Report): void => {
  const place = yaml.placeOf(Object.hasOwn(MODELS, answer.model) ? ['answer', 'inputs'] : ['answer', 'model'])
  const problems = (['from', 'to'] as const).flatMap((end) =>
    checkInputs(
      answer.model,
      Object.fromEntries(
        Object.entries(answer.inputs).map(([name, value]) => [
          name,
          typeof value === 'string' && value.startsWith('$')
            ? (params[value.slice(1)]?.[end] ?? value)
            : value,
        ]),
      ),
    ),
  )
  for (const problem of new Set(problems)) report.error(place, problem, 'cost-model')
}
