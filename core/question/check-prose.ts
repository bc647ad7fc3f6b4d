import { quantitiesIn, sameWriting } from '../grading/quantity.ts'
import type { Draft } from './draft.ts'
import { type Block, type Segment, segmentsOf, spanOf, startOf } from './parse-markdown.ts'
import { isHttps } from './parse-shapes.ts'
import { BRACES, PLACEHOLDER_ONLY } from './placeholder.ts'
import type { Place } from './problem.ts'

/** Reports what may not stand in prose; `spoken` allows a fact's number as a speaker would say it. */
export const checkProse = (node: Block, draft: Draft, spoken = false): void => {
  const fault = faultOf(node)
  if (fault) draft.report.error(startOf(node), ...fault)
  if (node.type === 'paragraph') checkWords(node, draft, spoken)
  if ('children' in node && !OPAQUE.has(node.type))
    for (const child of node.children) if (child.type !== 'text') checkProse(child, draft, spoken)
}

/** Message and rule. */
type Fault = readonly [string, string]

const faultOf = (node: Block): Fault | null => {
  switch (node.type) {
    case 'inlineCode':
    case 'code':
    case 'break':
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'list':
    case 'blockquote':
      return null
    case 'link':
      return isHttps(node.url) ? null : [`link to an https address, not to "${node.url}"`, 'https-links']
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? ['a checkbox has no place in prose: remove it', 'markdown']
        : null
    case 'html':
      return ['raw HTML is not allowed: write it in markdown, or as `code`', 'raw-html']
    case 'heading':
      return ['a heading has no place here: write a paragraph', 'markdown']
    case 'image':
    case 'imageReference':
      return ['images are not allowed: say it in words', 'markdown']
    case 'definition':
    case 'linkReference':
      return ['write the address of a link in round brackets beside its text', 'markdown']
    default:
      return [`${node.type} is not allowed here: write paragraphs, lists or code`, 'markdown']
  }
}

/** Refused as a whole: what is inside would only be complained about twice. */
const OPAQUE = new Set(['heading', 'linkReference', 'imageReference'])

/** Placeholders and bare numbers in the words of one paragraph. */
const checkWords = (node: Block, draft: Draft, spoken: boolean): void => {
  const segments = segmentsOf(node)
  const text = segments.map((segment) => segment.text).join('')
  if (text.includes('{{') || text.includes('}}')) checkPlaceholders(text, segments, draft)
  if (!spoken && draft.quantities.length > 0 && /\d/.test(text)) checkQuantities(text, segments, draft)
}

const checkPlaceholders = (text: string, segments: readonly Segment[], draft: Draft): void => {
  for (const match of text.matchAll(BRACES)) {
    const { segment, place } = locate(segments, match.index, match[0], draft)
    const refuse = (message: string) => draft.report.error(place, message, 'fact-reference')
    const name = PLACEHOLDER_ONLY.exec(match[0])?.[1]
    if (name === undefined) refuse('write {{fact-id}}, with two braces on each side and nothing else between')
    else if (segment.inCode || segment.inLink) refuse(`take ${match[0]} out of the code or link it stands in`)
    else if (!draft.facts.has(name) && !draft.params.has(name))
      refuse(`add ${name} to \`facts:\` in the front matter, or correct the id`)
  }
}

const checkQuantities = (text: string, segments: readonly Segment[], draft: Draft): void => {
  const outside = text.replace(BRACES, (braces) => ' '.repeat(braces.length))
  for (const found of quantitiesIn(outside)) {
    const fact = draft.quantities.find(({ quantity }) => sameWriting(quantity, found.quantity))
    if (fact === undefined) continue
    const { place } = locate(segments, found.start, outside.slice(found.start, found.end), draft)
    const words = outside.slice(found.start, found.end)
    draft.report.error(place, `write {{${fact.factId}}} instead of "${words}"`, 'bare-fact')
  }
}

/** Where the words at `index` of a block's text stand in the file. */
const locate = (
  segments: readonly Segment[],
  index: number,
  words: string,
  draft: Draft,
): { readonly segment: Segment; readonly place: Place } => {
  let rest = index
  const at = segments.findIndex(({ text }) => {
    if (rest < text.length) return true
    rest -= text.length
    return false
  })
  const segment = segments[at] as Segment
  const { start, end } = spanOf(segment.node)
  const raw = draft.source.slice(start.offset, end.offset)
  // Character references and escapes make the source longer than the text, so look for the words first.
  const found = raw.replace(/\s/g, ' ').indexOf(words, rest)
  const lines = raw.slice(0, found === -1 ? rest : found).split('\n')
  const last = lines.at(-1) as string
  const place = {
    line: start.line + lines.length - 1,
    column: (lines.length === 1 ? start.column : 1) + last.length,
  }
  return { segment, place }
}
