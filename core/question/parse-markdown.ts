import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Place } from './problem.ts'

export type Root = ReturnType<typeof fromMarkdown>
/** What may stand at the top of a page: paragraphs, lists, headings … */
export type Block = Root['children'][number]
type Named<Type extends string> = Extract<Block, { type: Type }>
export type Heading = Named<'heading'>
export type Paragraph = Named<'paragraph'>
export type Quote = Named<'blockquote'>
export type List = Named<'list'>
export type Item = Named<'listItem'>

/** CommonMark with task lists and nothing else: no tables, no bare links, no footnotes. */
export const parseMarkdown = (text: string): Root =>
  fromMarkdown(text, {
    extensions: [gfmTaskListItem()],
    mdastExtensions: [gfmTaskListItemFromMarkdown()],
  })

/** Where a node stands. Every node of a tree that was parsed has its span. */
export const spanOf = (node: Block | Root): Span => node.position as Span

type Span = { readonly start: Point; readonly end: Point }
export type Point = Place & { readonly offset: number }

export const startOf = (node: Block | Root): Place => {
  const { line, column } = spanOf(node).start
  return { line, column }
}

/** The text of a node with its markup taken away; a line break becomes a space. */
export const textOf = (node: Block | Root): string =>
  segmentsOf(node)
    .map(({ text }) => text)
    .join('')
    .trim()

/** A piece of the text of a block, and the node it came from. */
export type Segment = {
  readonly text: string
  readonly node: Block
  readonly inCode: boolean
  readonly inLink: boolean
}

export const segmentsOf = (node: Block | Root, inLink = false): readonly Segment[] => {
  if (node.type === 'text') return [{ text: onOneLine(node.value), node, inCode: false, inLink }]
  if (node.type === 'inlineCode' || node.type === 'code')
    return [{ text: onOneLine(node.value), node, inCode: true, inLink }]
  if (node.type === 'break') return [{ text: ' ', node, inCode: false, inLink }]
  if (!('children' in node)) return []
  return node.children.flatMap((child) => segmentsOf(child, inLink || node.type === 'link'))
}

const onOneLine = (text: string): string => (BREAK.test(text) ? text.replace(/\s/g, ' ') : text)
const BREAK = /[^\S ]/
