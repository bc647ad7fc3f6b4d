import type { Paragraph, Point } from './parse-markdown.ts'

type Phrase = Paragraph['children']

/** Words that were parsed on their own, moved to where their lines start in the file. */
export const movePhrase = (children: Phrase, starts: readonly Point[]): Phrase =>
  children.map((child) => {
    const position = child.position && {
      start: move(child.position.start, starts),
      end: move(child.position.end, starts),
    }
    return {
      ...child,
      ...('children' in child && { children: movePhrase(child.children, starts) }),
      position,
    } as Phrase[number]
  })

const move = (point: { readonly line: number; readonly column: number }, starts: readonly Point[]): Point => {
  const start = starts[point.line - 1] as Point
  return {
    line: start.line,
    column: start.column + point.column - 1,
    offset: start.offset + point.column - 1,
  }
}
