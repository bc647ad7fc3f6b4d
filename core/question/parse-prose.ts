import { type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { checkProse } from './check-prose.ts'
import type { Draft } from './draft.ts'
import { type Block, type Paragraph, type Root, segmentsOf } from './parse-markdown.ts'
import { isHttps } from './parse-shapes.ts'
import { PLACEHOLDER, PLACEHOLDER_ONLY, SPLIT_AT_PLACEHOLDER } from './placeholder.ts'
import type { Html } from './question.ts'

/** Blocks of prose. A `{{fact-id}}` becomes a button, a `{{param}}` an empty span (see question.ts). */
export const parseProse = (nodes: readonly Block[], draft: Draft): Html => {
  for (const node of nodes) checkProse(node, draft)
  return render(nodes, draft, markPlaceholder)
}

/** Words that will stand inside a label or a button: no block around them, and a fact is shown as plain text. */
export const parseLabel = (node: Paragraph, draft: Draft): Html => {
  checkProse(node, draft)
  return render(node.children, draft, showPlaceholder)
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
  // A root comes out as a root; comments and doctypes are dropped, so that elements and text are left.
  const clean = sanitize(toHast(root), SCHEMA) as Extract<Hast, { type: 'root' }>
  return toHtml({ type: 'root', children: fillIn(clean.children as readonly Piece[], draft, markUp) })
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
const fillIn = (nodes: readonly Piece[], draft: Draft, markUp: MarkUp): Piece[] =>
  nodes.flatMap((node): readonly Piece[] => {
    if (node.type === 'text') return node.value.includes('{{') ? fillText(node, draft, markUp) : [node]
    if (node.tagName === 'a') {
      if (!isHttps(String(node.properties.href))) delete node.properties.href
    } else if (node.tagName !== 'code')
      node.children = fillIn(node.children as readonly Piece[], draft, markUp)
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
