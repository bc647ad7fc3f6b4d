import type { Draft } from './draft.ts'
import { type Block, type Heading, type Root, startOf, textOf } from './parse-markdown.ts'
import type { Place } from './problem.ts'

/** How often a section stands in a question: `once`, `perhaps` once, `any` number of times, `some`: at least once. */
export type Grammar = Readonly<Record<string, 'once' | 'perhaps' | 'any' | 'some'>>

export type Outline = {
  readonly title: string
  readonly titlePlace: Place
  readonly prompt: readonly Block[]
  readonly sections: readonly Section[]
}

export type Section = {
  readonly name: string
  /** What follows the colon of the heading; empty when there is none. */
  readonly argument: string
  readonly place: Place
  readonly nodes: readonly Block[]
}

/** The page cut at its headings: a title, the prompt, then the sections of the grammar. */
export const readOutline = (root: Root, grammar: Grammar, draft: Draft): Outline => {
  const { report } = draft
  const prompt: Block[] = []
  const sections: { name: string; argument: string; place: Place; nodes: Block[] }[] = []
  let title: Heading | null = null
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 1) {
      if (title)
        report.error(startOf(node), 'a question has one title: make this a section or remove it', 'outline')
      title ??= node
    } else if (node.type === 'heading' && title) {
      const [name, argument] = nameAndArgument(node)
      if (node.depth > 2 || !Object.hasOwn(grammar, name))
        report.error(
          startOf(node),
          `"${textOf(node)}" is not a heading that is known here: ${listOf(grammar)}`,
          'outline',
        )
      sections.push({ name, argument, place: startOf(node), nodes: [] })
    } else if (!title) {
      report.error(startOf(node), 'put the title first: one line that starts with "# "', 'outline')
      break
    } else (sections.at(-1)?.nodes ?? prompt).push(node)
  }
  const titlePlace = title ? startOf(title) : startOf(root)
  if (root.children.length === 0)
    report.error(titlePlace, 'add a title: one line that starts with "# "', 'outline')
  if (title && textOf(title) === '') report.error(titlePlace, 'write the title after the "# "', 'outline')
  if (title && prompt.length === 0) report.error(titlePlace, 'write the question below the title', 'outline')
  if (title) checkCounts(grammar, sections, titlePlace, draft)
  return { title: title ? textOf(title) : '', titlePlace, prompt, sections }
}

const nameAndArgument = (heading: Heading): readonly [string, string] => {
  const text = textOf(heading)
  const colon = text.indexOf(':')
  const head = colon === -1 ? text : text.slice(0, colon)
  return TAKES_ARGUMENT.has(head) ? [head, colon === -1 ? '' : text.slice(colon + 1).trim()] : [text, '']
}

const checkCounts = (
  grammar: Grammar,
  sections: readonly Section[],
  titlePlace: Place,
  draft: Draft,
): void => {
  for (const [name, count] of Object.entries(grammar)) {
    const found = sections.filter((section) => section.name === name)
    if (found.length === 0 && (count === 'once' || count === 'some'))
      draft.report.error(titlePlace, `add the section "${asHeading(name)}"`, 'outline')
    for (const section of found) {
      if (TAKES_ARGUMENT.has(name) && section.argument === '')
        draft.report.error(section.place, `complete the heading: "${asHeading(name)}"`, 'outline')
      if (section !== found[0] && (count === 'once' || count === 'perhaps'))
        draft.report.error(section.place, `"## ${name}" is here twice: keep one`, 'outline')
    }
  }
}

const listOf = (grammar: Grammar): string => `use ${Object.keys(grammar).map(asHeading).join(', ')}`

const asHeading = (name: string): string =>
  name === 'Flip' ? '## Flip: an-id' : name === 'Probe' ? '## Probe: A question?' : `## ${name}`

const TAKES_ARGUMENT = new Set(['Flip', 'Probe'])
