import { type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { quantitiesIn, sameWriting } from '../grading/quantity.ts'
import type { Draft } from './draft.ts'
import { type Block, type Root, type Segment, segmentsOf, startOf } from './parse-markdown.ts'
import type { Place } from './problem.ts'
import type { Html } from './question.ts'

/** Blocks of prose. A `{{fact-id}}` becomes a button, a `{{param}}` an empty span (see question.ts). */
export const parseProse = (nodes: readonly Block[], draft: Draft): Html => {
  for (const node of nodes) checkProse(node, draft)
  return render(nodes, draft, markPlaceholder)
}

/** Words that will stand inside a label or a button: no block around them, and a fact is shown as plain text. */
export const parseLabel = (node: Block, draft: Draft): Html => {
  checkProse(node, draft)
  return render('children' in node ? node.children : [], draft, showPlaceholder)
}

/** Words without any markup; facts are shown. `bare` allows a fact's number as a speaker would say it. */
export const parsePlain = (node: Block, draft: Draft, spoken: 'spoken' | 'prose' = 'prose'): string => {
  checkProse(node, draft, spoken === 'spoken')
  const text = segmentsOf(node).map((segment) => segment.text)
  return text
    .join('')
    .replace(PLACEHOLDER, (all, id) => draft.facts.get(id)?.shown ?? all)
    .trim()
}

type Hast = ReturnType<typeof sanitize>
type Piece = Extract<Hast, { type: 'element' | 'text' }>
type MarkUp = (name: string, draft: Draft) => Piece | null

const render = (nodes: readonly Block[], draft: Draft, markUp: MarkUp): Html => {
  const plain = renderPlain(nodes)
  if (plain !== null) return plain
  const root: Root = { type: 'root', children: [...nodes] }
  const clean = sanitize(toHast(root), SCHEMA)
  if ('children' in clean) clean.children = fillIn(clean.children, draft, markUp)
  return toHtml(clean)
}

/** Most prose is one paragraph of words that mean nothing to HTML: then this is what the rest of the way would give. */
const renderPlain = (nodes: readonly Block[]): Html | null => {
  const [node, other] = nodes
  if (!node || other) return null
  const [words, more] = node.type === 'paragraph' ? node.children : [node]
  if (words?.type !== 'text' || more || MEANS_SOMETHING.test(words.value)) return null
  return node.type === 'paragraph' ? `<p>${words.value}</p>` : words.value
}

const MEANS_SOMETHING = /[<&]|\{\{/

/**
 * Only after the author's own markup was sanitised, so that nothing of ours can be forged. The sanitiser lets
 * addresses without a protocol pass; they go here.
 */
const fillIn = (nodes: readonly Hast[], draft: Draft, markUp: MarkUp): Piece[] =>
  nodes.flatMap((node): readonly Piece[] => {
    if (node.type === 'text') return node.value.includes('{{') ? fillText(node, draft, markUp) : [node]
    if (node.type !== 'element') return []
    if (node.tagName === 'a') {
      if (!isHttps(String(node.properties.href))) delete node.properties.href
    } else if (node.tagName !== 'code') node.children = fillIn(node.children, draft, markUp)
    return [node]
  })

const fillText = ({ value }: { readonly value: string }, draft: Draft, markUp: MarkUp): readonly Piece[] =>
  value.split(SPLIT_AT_PLACEHOLDER).map((text) => {
    const name = PLACEHOLDER_ONLY.exec(text)?.[1]
    return (name !== undefined && markUp(name, draft)) || { type: 'text', value: text }
  })

const markPlaceholder: MarkUp = (name, draft) => {
  const fact = draft.facts.get(name)
  if (fact)
    return {
      type: 'element',
      tagName: 'button',
      properties: { type: 'button', className: ['fact'], dataFact: name },
      children: [{ type: 'text', value: fact.shown }],
    }
  return draft.params.has(name)
    ? { type: 'element', tagName: 'span', properties: { dataParam: name }, children: [] }
    : null
}

const showPlaceholder: MarkUp = (name, draft) => {
  const fact = draft.facts.get(name)
  return fact ? { type: 'text', value: fact.shown } : null
}

const checkProse = (node: Block, draft: Draft, spoken = false): void => {
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
    case 'text':
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
  for (const match of text.matchAll(BRACES)) {
    const { segment, place } = locate(segments, match.index, match[0], draft)
    const refuse = (message: string) => draft.report.error(place, message, 'fact-reference')
    const name = PLACEHOLDER_ONLY.exec(match[0])?.[1]
    if (name === undefined) refuse('write {{fact-id}}, with two braces on each side and nothing else between')
    else if (segment.inCode || segment.inLink) refuse(`take ${match[0]} out of the code or link it stands in`)
    else if (!draft.facts.has(name) && !draft.params.has(name))
      refuse(`add ${name} to \`facts:\` in the front matter, or correct the id`)
  }
  if (spoken || draft.quantities.length === 0) return
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
  let at = 0
  while (at < segments.length - 1 && rest >= (segments[at]?.text.length ?? 0)) {
    rest -= segments[at]?.text.length ?? 0
    at++
  }
  const segment = segments[at] as Segment
  const from = segment.node.position?.start.offset ?? 0
  const raw = draft.source.slice(from, segment.node.position?.end.offset)
  // Character references and escapes make the source longer than the text, so look for the words first.
  const found = raw.replace(/\s/g, ' ').indexOf(words, rest)
  const before = raw.slice(0, found === -1 ? Math.min(rest, raw.length) : found).split('\n')
  const start = startOf(segment.node)
  const place = {
    line: start.line + before.length - 1,
    column: (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0),
  }
  return { segment, place }
}

const isHttps = (address: string): boolean => /^https:\/\//i.test(address) && URL.canParse(address)

const PLACEHOLDER = /\{\{([a-zA-Z0-9-]+)\}\}/g
const PLACEHOLDER_ONLY = /^\{\{([a-zA-Z0-9-]+)\}\}$/
const SPLIT_AT_PLACEHOLDER = /(\{\{[a-zA-Z0-9-]+\}\})/
/** A placeholder, or whatever looks like one that went wrong. */
const BRACES = /\{\{[^{}]*\}\}|\{\{|\}\}/g

/** What is left when everything else is dropped: no element with an address but `a`, no attribute but `href`. */
const SCHEMA: Schema = {
  tagNames: ['p', 'em', 'strong', 'code', 'pre', 'ul', 'ol', 'li', 'blockquote', 'a', 'br'],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['https'] },
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  ancestors: {},
  required: {},
  allowComments: false,
  allowDoctypes: false,
}
