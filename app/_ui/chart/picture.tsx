import { type ReactNode, useId } from 'react'
import { Numbers, type NumbersTable } from './numbers.tsx'

type PictureProps = {
  readonly title: string
  /** What one sees in it, in one sentence. */
  readonly summary: string
  /** Room around the plot for what stands beside it; the plot takes the rest of the width. */
  readonly className?: string
  /** Of the plot, in pixels. */
  readonly height: number
  /** Between the picture and its table: what the marks mean, what it comes to. */
  readonly notes?: ReactNode
  readonly table: NumbersTable
  readonly children: ReactNode
}

/**
 * A picture drawn by the server, with a name, and the table behind it that says the same in numbers. Within it places are
 * given in percent of the plot.
 */
export function Picture({ title, summary, className, height, notes, table, children }: PictureProps) {
  const id = useId()
  return (
    <figure className="m-0">
      <div className={className ?? 'pt-2 pr-1 pb-6 pl-11'}>
        <svg
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
          width="100%"
          height={height}
          className="block overflow-visible"
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{summary}</desc>
          {children}
        </svg>
      </div>
      {notes}
      <Numbers title={title} {...table} />
    </figure>
  )
}
