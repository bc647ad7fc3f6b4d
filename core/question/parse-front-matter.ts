import { z } from 'zod'
import { type Objection, objectToYaml } from './guard.ts'
import { ID, IDS } from './parse-shapes.ts'
import { checkShape, parseYaml, type Yaml } from './parse-yaml.ts'
import type { Report } from './problem.ts'

/** A file cut in two. `body` has the length of the whole file, so that every place in it is a place in the file. */
export type Halves = { readonly yaml: Yaml | null; readonly body: string }

export const splitFrontMatter = (text: string, report: Report): Halves | null => {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!match) {
    report.error(
      { line: 1, column: 1 },
      'start the file with front matter between two lines of ---',
      'front-matter',
    )
    return null
  }
  const matter = match[1] as string
  const objection = matter.length > MAX_MATTER ? TOO_LONG : objectToYaml(matter)
  if (objection) report.error({ ...objection, line: objection.line + 1 }, objection.message, 'too-tangled')
  return {
    yaml: objection ? null : parseYaml(matter, 2, report),
    body: match[0].replace(/[^\r\n]/g, ' ') + text.slice(match[0].length),
  }
}

const MAX_MATTER = 8 * 1024
const TOO_LONG: Objection = { line: 1, column: 1, message: 'shorten the front matter to 8 KiB at most' }

const REVISION = z.int({ error: 'a whole number from 1' }).min(1, { error: 'a whole number from 1' })

const CHECK = 'arithmetic such as 30000 * 2 / 3600 <= 1000, or a list of it'

const FRAME = {
  id: ID,
  kind: z.enum(['scenario', 'explain', 'recall', 'estimate'], {
    error: 'scenario, explain, recall or estimate',
  }),
  axis: z.string({ error: 'an axis of pack.md' }),
  level: z.string({ error: 'a level of pack.md' }),
  facts: IDS,
  revision: REVISION,
  covers: IDS.default([]),
  check: z
    .union([z.string(), z.array(z.string())], { error: CHECK })
    .transform((check) => (typeof check === 'string' ? [check] : check))
    .default([]),
}

const RANGE = z.strictObject(
  {
    from: z.number({ error: 'a number' }),
    to: z.number({ error: 'a number' }),
    log: z.boolean({ error: 'true or false' }).default(false),
    round: z
      .int({ error: 'a whole number of significant digits' })
      .min(1, { error: 'from 1 to 9' })
      .max(9, { error: 'from 1 to 9' })
      .default(3),
  },
  { error: 'a range such as { from: 1, to: 10, log: false, round: 2 }' },
)
const TOLERANCE = 'a percentage from 1% to 50%, such as 15%'
const INPUT = 'a number, a word, true or false, or $name of a parameter'
const ANSWER = z.strictObject(
  {
    model: z.string({ error: 'the name of a cost model' }),
    tolerance: z
      .string({ error: TOLERANCE })
      .regex(/^([1-9]|[1-4]\d|50)(\.\d+)?%$/, { error: TOLERANCE })
      .transform((text) => Number(text.slice(0, -1)) / 100),
    unit: z.string({ error: 'the unit of the answer' }).min(1, { error: 'the unit of the answer' }),
    inputs: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()], { error: INPUT }), {
      error: 'the inputs of the model',
    }),
  },
  { error: 'an answer with model, tolerance, unit and inputs' },
)

const MATTER = z.strictObject(FRAME, { error: 'front matter of keys and values' })
const ESTIMATE_MATTER = z.strictObject(
  {
    ...FRAME,
    params: z.record(z.string().regex(/^[a-z][a-zA-Z0-9]*$/, { error: 'a camelCase name' }), RANGE, {
      error: 'the parameters and their ranges',
    }),
    answer: ANSWER,
  },
  { error: 'front matter of keys and values' },
)

export type Matter = z.output<typeof MATTER>
export type EstimateMatter = z.output<typeof ESTIMATE_MATTER>

export const readMatter = (yaml: Yaml, report: Report): Matter | EstimateMatter | null =>
  kindOf(yaml) === 'estimate'
    ? checkShape<EstimateMatter>(yaml, ESTIMATE_MATTER, report)
    : checkShape<Matter>(yaml, MATTER, report)

/** As written, so that the body can be read when another key is wrong. */
export const kindOf = (yaml: Yaml): unknown => field(yaml, 'kind')

export const listedFacts = (yaml: Yaml): readonly string[] => {
  const facts = field(yaml, 'facts')
  return Array.isArray(facts) ? facts.filter((id): id is string => typeof id === 'string') : []
}

export const paramNames = (yaml: Yaml): readonly string[] => {
  const params = field(yaml, 'params')
  return typeof params === 'object' && params !== null ? Object.keys(params) : []
}

const field = ({ value }: Yaml, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined
