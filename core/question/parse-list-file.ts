import { z } from 'zod'
import { objectToYaml } from './guard.ts'
import { checkShape, parseYaml, type Yaml } from './parse-yaml.ts'
import type { Place, Report } from './problem.ts'

export type ListItem<T> = {
  readonly item: T
  /** Of a key of the item. */
  readonly placeOf: (key: string) => Place
}

/** The items of a YAML list that have the right shape. */
export const parseList = <T extends { readonly id: string }>(
  text: string,
  shape: z.ZodType<T>,
  report: Report,
): readonly ListItem<T>[] => {
  const objection = objectToYaml(text)
  if (objection) report.error(objection, objection.message, 'too-tangled')
  const yaml = objection ? null : parseYaml(text, 1, report)
  const list = yaml && checkShape(yaml, LIST, report)
  if (!yaml || !list) return []

  const seen = new Set<string>()
  return list.flatMap((value, at) => {
    const placeOf: Yaml['placeOf'] = (path) => yaml.placeOf([at, ...path])
    const item = checkShape({ value, placeOf, has: (path) => yaml.has([at, ...path]) }, shape, report)
    if (!item) return []
    if (seen.has(item.id))
      report.error(placeOf(['id']), `the id ${item.id} is taken: choose another`, 'unique-id')
    seen.add(item.id)
    return [{ item, placeOf: (key: string) => placeOf([key]) }]
  })
}

const LIST = z.array(z.unknown(), { error: 'a list: each item starts with "- "' })
