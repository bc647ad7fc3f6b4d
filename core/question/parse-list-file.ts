import { z } from 'zod'
import { objectToYaml } from './guard.ts'
import { checkShape, parseYaml, type Yaml } from './parse-yaml.ts'
import type { Report } from './problem.ts'

/** The items of a YAML list that have the right shape, each with its index in the file. */
export const parseList = <T extends { readonly id: string }>(
  text: string,
  shape: z.ZodType<T>,
  report: Report,
): { readonly items: readonly (readonly [number, T])[]; readonly yaml: Yaml } => {
  const objection = objectToYaml(text)
  if (objection) report.error(objection, objection.message, 'too-tangled')
  const yaml = objection ? null : parseYaml(text, 1, report)
  const list =
    yaml && checkShape(yaml, z.array(z.unknown(), { error: 'a list: each item starts with "- "' }), report)
  if (!yaml || !list) return { items: [], yaml: EMPTY }

  const seen = new Set<string>()
  const items = list.flatMap((value, at) => {
    const item = checkShape(
      {
        ...yaml,
        value,
        placeOf: (path) => yaml.placeOf([at, ...path]),
        has: (path) => yaml.has([at, ...path]),
      },
      shape,
      report,
    )
    if (!item) return []
    if (seen.has(item.id))
      report.error(yaml.placeOf([at, 'id']), `the id ${item.id} is taken: choose another`, 'unique-id')
    seen.add(item.id)
    return [[at, item] as const]
  })
  return { items, yaml }
}

const EMPTY: Yaml = { value: [], placeOf: () => ({ line: 1, column: 1 }), has: () => false }
