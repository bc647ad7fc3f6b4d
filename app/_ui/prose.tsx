import type { Html } from '#core/question/question.ts'

type ProseProps = {
  readonly html: Html
  /** Facts open on demand: not before the answer, for their claim may give it away. */
  readonly facts?: boolean
  readonly inline?: boolean
  readonly className?: string
}

/** What an author wrote; core/question sanitised it. */
export function Prose({ html, facts = false, inline = false, className = '' }: ProseProps) {
  const Tag = inline ? 'span' : 'div'
  // core/question marks a fact as a button; a browser never breaks one across lines, and facts can be long.
  const words = html
    .replace(OPEN, facts ? `<span ${PRESSABLE}$1>` : '<span>')
    .replaceAll('</button>', '</span>')
  return <Tag className={`prose ${className}`} dangerouslySetInnerHTML={{ __html: words }} />
}

const OPEN = /<button type="button"([^>]*)>/g
const PRESSABLE = 'role="button" tabindex="0" aria-haspopup="dialog"'
