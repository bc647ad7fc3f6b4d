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
  return (
    <Tag
      className={`prose ${className}`}
      dangerouslySetInnerHTML={{
        __html: facts ? html.replace(FACT, '$& aria-haspopup="dialog"') : asWords(html),
      }}
    />
  )
}

/** Of the mark that core/question makes of a fact; FactCard answers it. */
const FACT = /<button(?= )/g

const asWords = (html: Html) => html.replace(/<(\/?)button\b[^>]*>/g, '<$1span>')
