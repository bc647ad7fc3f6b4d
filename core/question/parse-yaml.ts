import { isMap, isNode, LineCounter, type Node, type Pair, parseDocument, type Range, visit } from 'yaml'
import type { z } from 'zod'
import type { Place, Report } from './problem.ts'

/** YAML that was read, with the place of each of its values. */
export type Yaml = {
  readonly value: unknown
  /** Of the value at the path; of what would contain it when it is missing. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place
  readonly has: (path: readonly PropertyKey[]) => boolean
}

/** `firstLine` is the line of the file on which the text starts. Null when it is not YAML at all. */
export const parseYaml = (text: string, firstLine: number, report: Report): Yaml | null => {
  const lines = new LineCounter()
  // Keys are checked for duplicates below: the library's own check takes quadratic time.
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length))
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) }
  }
  // One slip makes a parser trip over all that follows.
  for (const fault of document.errors.slice(0, MOST_FAULTS))
    report.error(placeAt(fault.pos[0]), `this is not valid YAML: ${fault.message}`, 'yaml')
  if (document.errors.length > 0) return null

  let plain = true
  const refuse = (offset: number, message: string) => {
    plain = false
    report.error(placeAt(offset), message, 'yaml')
  }
  visit(document, {
    Alias: (_, node) => refuse(startOf(node), 'write the value out instead of using an alias'),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) refuse(startOf(node), `remove the anchor &${node.anchor}`)
      if (node.tag !== undefined) refuse(startOf(node), `remove the tag ${node.tag}`)
      if (isMap(node)) for (const key of repeatedKeys(node.items)) refuse(...key)
    },
  })
  if (!plain) return null

  const nodeAt = (path: readonly PropertyKey[]) => {
    const node = document.getIn([...path], true)
    return isNode(node) ? node : null
  }
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const node = nodeAt(path.slice(0, length))
      if (node) return placeAt(startOf(node))
    }
    return placeAt(0)
  }
  return { value: document.toJS(), placeOf, has: (path) => nodeAt(path) !== null }
}

/**
 * The value in the schema's type, or null with every difference reported. A schema's `error` texts say what
 * is expected, such as `a whole number from 1`; the rest of the sentence is added here.
 */
export const checkShape = <T>(yaml: Yaml, schema: z.ZodType<T>, report: Report): T | null => {
  const result = schema.safeParse(yaml.value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const name = nameOf(issue.path)
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys)
        report.error(
          yaml.placeOf([...issue.path, key]),
          `${nameOf([...issue.path, key])} is not a key that is known here: remove it or correct its spelling`,
          'schema',
        )
    else if (issue.path.length > 0 && !yaml.has(issue.path))
      report.error(yaml.placeOf(issue.path), `add ${name}: ${issue.message}`, 'schema')
    else report.error(yaml.placeOf(issue.path), `${name} must be ${issue.message}`, 'schema')
  }
  return null
}

const repeatedKeys = (items: readonly Pair[]): readonly (readonly [number, string])[] => {
  const seen = new Set<string>()
  const repeated: (readonly [number, string])[] = []
  for (const { key } of items) {
    const name = String(key)
    if (seen.has(name)) repeated.push([startOf(key as Node), `the key \`${name}\` is here twice: keep one`])
    seen.add(name)
  }
  return repeated
}

/** Every node that was parsed has its range. */
const startOf = (node: Node): number => (node.range as Range)[0]

const nameOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'this'
    : `\`${path.map((part, at) => (typeof part === 'number' ? `[${part + 1}]` : `${at > 0 ? '.' : ''}${String(part)}`)).join('')}\``

const MOST_FAULTS = 10
