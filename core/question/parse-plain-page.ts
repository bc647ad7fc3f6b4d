import {
  type Block,
  type Heading,
  type Item,
  type List,
  type Paragraph,
  type Point,
  parseMarkdown,
  type Quote,
  type Root,
  spanOf,
} from './parse-markdown.ts'
import { movePhrase } from './parse-phrase.ts'

/**
 * The tree that `parseMarkdown` gives, many times as fast, for a page that keeps to the usual layout: headings,
 * paragraphs, quotes and lists with dashes, two spaces to a level, no blank line inside a list. Null for any other
 * page, which is the library's then; so are words with markup in them. A test holds the trees equal.
 */
export const parsePlainPage = (text: string): Root | null => {
  if (UNUSUAL.test(text)) return null
  const page: Page = { text, lines: linesOf(text), at: 0 }
  const children: Block[] = []
  for (skipBlank(page); page.at < page.lines.length; skipBlank(page)) {
    const block = readBlock(page)
    if (!block || (block.type === 'list' && children.at(-1)?.type === 'list')) return null
    children.push(block)
  }
  const last = page.lines.at(-1) as Line
  const end = { line: last.number, column: last.end - last.start + 1, offset: last.end }
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } }
}

/** `at` is the index of the next line to read. */
type Page = { readonly text: string; readonly lines: readonly Line[]; at: number }

type Line = {
  readonly number: number
  /** Offsets of the line, without its line ending. */
  readonly start: number
  readonly end: number
  readonly indent: number
  /** Length of what marks it: dashes, checkbox, hashes and the space after them. */
  readonly marker: number
  readonly mark: 'blank' | 'heading' | 'item' | 'quote' | 'words' | 'other'
}

/** A stretch of one line. */
type Piece = { readonly line: Line; readonly from: number }

/** Tabs and other control characters, and spaces that end a line of words. */
const UNUSUAL = /[\t\r\0\uFEFF]|[^ \n] +$/m
const MARKER = /^(?:- (?:\[[ xX]\] )?|> |#{1,6} )(?=\S)/
/** What could start something else than a paragraph, or has markup at its start. */
const NOT_WORDS = /^(?:[-+*_>#=<`~\\[!&]|\d+[.)](?: |$))/
const MARKUP = /[\\`*_[\]<&]/

const linesOf = (text: string): readonly Line[] => {
  let start = 0
  return text.split('\n').map((whole, index) => {
    const body = whole.replace(/^ +/, '')
    const marker = MARKER.exec(body)?.[0] ?? ''
    const line: Line = {
      number: index + 1,
      start,
      end: start + whole.length,
      indent: whole.length - body.length,
      marker: marker.length,
      mark: markOf(marker, body.slice(marker.length)),
    }
    start += whole.length + 1
    return line
  })
}

const markOf = (marker: string, words: string): Line['mark'] => {
  if (marker.startsWith('#')) return words.endsWith('#') ? 'other' : 'heading'
  if (NOT_WORDS.test(words)) return 'other'
  if (marker === '') return words === '' ? 'blank' : 'words'
  return marker.startsWith('-') ? 'item' : 'quote'
}

const skipBlank = (page: Page): void => {
  while (page.lines[page.at]?.mark === 'blank') page.at++
}

const readBlock = (page: Page): Block | null => {
  const line = page.lines[page.at] as Line
  if (line.indent !== 0) return null
  const block = line.mark === 'heading' ? readHeading(page, line) : readInner(page, 0)
  const next = page.lines[page.at]
  // What follows at once must be something that ends a paragraph.
  const isApart = !next || next.mark === 'blank' || block?.type === 'heading' || isInterruption(next, block)
  return isApart ? block : null
}

const isInterruption = (next: Line, block: Block | null): boolean =>
  next.indent === 0 &&
  (next.mark === 'heading' ||
    (next.mark === 'item' && block?.type !== 'list') ||
    (next.mark === 'quote' && block?.type === 'paragraph'))

const readHeading = (page: Page, line: Line): Heading | null => {
  page.at++
  const words = readPhrase(page, [{ line, from: line.start + line.marker }])
  const depth = (line.marker - 1) as Heading['depth']
  return (
    words && { type: 'heading', depth, children: words.children, position: spanFrom(line, line.start, words) }
  )
}

/** A paragraph, a quote or a list whose lines are indented by exactly `indent`. */
const readInner = (page: Page, indent: number): Paragraph | Quote | List | null => {
  const line = page.lines[page.at] as Line
  if (line.indent !== indent) return null
  switch (line.mark) {
    case 'words':
      return readParagraph(page, indent, line.start + indent)
    case 'quote':
      return readQuote(page, indent)
    case 'item':
      return readList(page, indent)
    default:
      return null
  }
}

const readParagraph = (page: Page, indent: number, from: number): Paragraph | null => {
  const pieces: Piece[] = [{ line: page.lines[page.at] as Line, from }]
  for (page.at++; isMore(page, 'words', indent); page.at++) {
    const line = page.lines[page.at] as Line
    pieces.push({ line, from: line.start + indent })
  }
  return isMore(page, 'words') ? null : readPhrase(page, pieces)
}

const readQuote = (page: Page, indent: number): Quote | null => {
  const first = page.lines[page.at] as Line
  const pieces: Piece[] = []
  for (; isMore(page, 'quote', indent); page.at++) {
    const line = page.lines[page.at] as Line
    pieces.push({ line, from: line.start + indent + line.marker })
  }
  const words = isMore(page, 'words') || isMore(page, 'quote') ? null : readPhrase(page, pieces)
  return (
    words && { type: 'blockquote', children: [words], position: spanFrom(first, first.start + indent, words) }
  )
}

const readList = (page: Page, indent: number): List | null => {
  const first = page.lines[page.at] as Line
  const children: Item[] = []
  while (isMore(page, 'item', indent)) {
    const item = readItem(page, indent)
    if (!item) return null
    children.push(item)
  }
  const position = spanFrom(first, first.start + indent, children.at(-1) as Item)
  return { type: 'list', ordered: false, start: null, spread: false, children, position }
}

const readItem = (page: Page, indent: number): Item | null => {
  const line = page.lines[page.at] as Line
  const checked = line.marker > 2 ? page.text[line.start + indent + 3] !== ' ' : null
  const words = readParagraph(page, indent + 2, line.start + indent + line.marker)
  if (!words) return null
  const children: Item['children'] = [words]
  for (
    let next = page.lines[page.at];
    next && next.mark !== 'blank' && next.indent > indent;
    next = page.lines[page.at]
  ) {
    const child = readInner(page, indent + 2)
    if (!child || child.type === 'paragraph') return null
    children.push(child)
  }
  const position = spanFrom(line, line.start + indent, children.at(-1) as Block)
  return { type: 'listItem', spread: false, checked, children, position }
}

const isMore = (page: Page, mark: Line['mark'], indent?: number): boolean => {
  const line = page.lines[page.at]
  return line?.mark === mark && (indent === undefined || line.indent === indent)
}

const readPhrase = (page: Page, pieces: readonly Piece[]): Paragraph | null => {
  const raw = pieces.map(({ line, from }) => page.text.slice(from, line.end)).join('\n')
  const first = pieces[0] as Piece
  const last = pieces.at(-1) as Piece
  const start = pointAt(first.line, first.from)
  const position = { start, end: pointAt(last.line, last.line.end) }
  if (!MARKUP.test(raw))
    return {
      type: 'paragraph',
      children: [{ type: 'text', value: raw, position }],
      position: { ...position },
    }
  const [only, other] = parseMarkdown(raw).children
  if (only?.type !== 'paragraph' || other) return null
  const starts = pieces.map(({ line, from }) => pointAt(line, from))
  return { type: 'paragraph', children: movePhrase(only.children, starts), position }
}

const pointAt = (line: Line, offset: number): Point => ({
  line: line.number,
  column: offset - line.start + 1,
  offset,
})

const spanFrom = (line: Line, from: number, last: Block) => ({
  start: pointAt(line, from),
  end: spanOf(last).end,
})
