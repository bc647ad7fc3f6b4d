import type { Draft } from './draft.ts'
import { type Block, type Item, type List, type Paragraph, type Quote, startOf } from './parse-markdown.ts'
import type { Place } from './problem.ts'

/** A list item taken apart: its words, the quote below them and the list below them. */
export type Entry = {
  readonly place: Place
  readonly words: Paragraph | null
  readonly quote: Quote | null
  readonly list: List | null
  /** Null without a checkbox. */
  readonly checked: boolean | null
}

export type EntryShape = { readonly checkbox: boolean; readonly quote: boolean; readonly list: boolean }

/** The entries of the one list that the nodes are. Whatever else stands there is reported. */
export const readEntries = (
  nodes: readonly Block[],
  shape: EntryShape,
  owner: Place,
  draft: Draft,
): readonly Entry[] => {
  const lists = nodes.filter((node) => node.type === 'list')
  const list = lists[0]
  if (!list) draft.report.error(owner, 'write a list below this: each item starts with "- "', 'list')
  for (const node of nodes) if (node !== list) reportStray(node, draft)
  return list ? list.children.map((item) => readEntry(item, shape, draft)) : []
}

export const reportStray = (node: Block, draft: Draft): void => {
  if (node.type === 'html')
    draft.report.error(startOf(node), 'raw HTML is not allowed: remove it', 'raw-html')
  else
    draft.report.error(
      startOf(node),
      `this ${NAMES[node.type] ?? 'text'} belongs to nothing: indent it below its item by two spaces, or remove it`,
      'stray-text',
    )
}

const readEntry = (item: Item, shape: EntryShape, draft: Draft): Entry => {
  let words: Paragraph | null = null
  let quote: Quote | null = null
  let list: List | null = null
  for (const child of item.children) {
    if (child.type === 'paragraph' && !words && !quote && !list) words = child
    else if (child.type === 'blockquote' && shape.quote && !quote) quote = child
    else if (child.type === 'list' && shape.list && !list) list = child
    else reportStray(child, draft)
  }
  const place = startOf(item)
  const checked = typeof item.checked === 'boolean' ? item.checked : null
  if (shape.checkbox && checked === null)
    draft.report.error(place, 'start the item with "- [ ] " or "- [x] " and its words', 'list')
  if (!shape.checkbox && checked !== null)
    draft.report.error(place, 'this item takes no checkbox: remove it', 'list')
  if (!words && (!shape.checkbox || checked !== null))
    draft.report.error(place, 'write words after the "- "', 'list')
  return { place, words, quote, list, checked }
}

const NAMES: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  blockquote: 'quote',
  list: 'list',
  code: 'code block',
}
