import type { Html } from '../../question/question.ts'

/** Plain text as markdown that shows it as it is. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^(\s*)([#+-]|=+\s*$)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2')

/** The same as a quotation, line by line. */
export const quoted = (markdown: string): string =>
  markdown.replace(/^.*$/gm, (line) => (line === '' ? '>' : `> ${line}`))

/** HTML that the parser of questions made (core/question/question.ts says of what it consists) as markdown. */
export const markdownOf = (html: Html): string =>
  html
    .split(/(<pre>.*?<\/pre>)/s)
    .map((piece) =>
      piece.startsWith('<pre>') ? `\n\n\`\`\`\n${bare(piece).trimEnd()}\n\`\`\`\n\n` : flow(piece),
    )
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Words of a label or a line: no blocks, on one line. */
export const inlineOf = (html: Html): string => markdownOf(html).replace(/\s*\n\s*/g, ' ')

const flow = (html: Html): string => {
  const lists: string[] = []
  const addresses: string[] = []
  let code = false
  const pieces = [...html.matchAll(/<([^>]*)>|[^<]+/g)].map(([text, tag]) => {
    if (tag === undefined) return code ? decoded(text) : words(text)
    const name = /^\/?[a-z]+/.exec(tag)?.[0] ?? ''
    switch (name) {
      case 'code':
      case '/code':
        code = name === 'code'
        return '`'
      case 'a':
        addresses.push(decoded(/href="([^"]*)"/.exec(tag)?.[1] ?? ''))
        return '['
      case '/a':
        return `](${addresses.pop()})`
      case 'ul':
      case 'ol':
        lists.push(name)
        return '\n'
      case '/ul':
      case '/ol':
        lists.pop()
        return '\n'
      case 'li':
        return `\n${'   '.repeat(lists.length - 1)}${lists.at(-1) === 'ol' ? '1.' : '-'} `
    }
    return MARKS[name] ?? ''
  })
  return pieces.join('').replace(/[ \t]+$/gm, '')
}

/** Line breaks between blocks are the serialiser's. */
const words = (text: string): string =>
  /^\s*\n\s*$/.test(text) ? '' : escaped(decoded(text).replace(/\s+/g, ' '))

const MARKS: Readonly<Record<string, string>> = {
  em: '*',
  '/em': '*',
  strong: '**',
  '/strong': '**',
  br: '\\\n',
  '/p': '\n\n',
  '/blockquote': '\n\n',
}

const bare = (html: Html): string => decoded(html.replace(/<[^>]*>/g, ''))

const decoded = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(lt|gt|amp|quot);/g, (_, name) => REFERENCES[name] as string)

const REFERENCES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }
