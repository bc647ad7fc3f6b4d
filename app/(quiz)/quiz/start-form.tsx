import type { ReactNode } from 'react'

type StartFormProps = {
  /** Of the attempt it starts: pressing twice starts one. */
  readonly id: string
  /** As `linkOf` writes a plan. */
  readonly query: string
  readonly className: string
  readonly children: ReactNode
}

/** A button that starts a quiz; it needs no script. */
export function StartForm({ id, query, className, children }: StartFormProps) {
  return (
    <form method="post" action="/quiz/start" className="contents">
      <input type="hidden" name="id" value={id} />
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className={className}>
        {children}
      </button>
    </form>
  )
}
