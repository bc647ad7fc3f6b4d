import type { Standing } from './standing.ts'

type StepsProps = { readonly standings: readonly Standing[]; readonly place: number }

/** Every place as a stroke: full where answered, with a dot where flagged, raised where one is. The words beside say the same. */
export function Steps({ standings, place }: StepsProps) {
  return (
    <div
      aria-hidden="true"
      className="flex h-3.5 items-end gap-px border-b border-line pb-1 min-[26rem]:gap-0.5"
    >
      {standings.map(({ item, answered, flagged }) => (
        <span key={item.place} className="flex min-w-0 grow flex-col items-center gap-0.5">
          {flagged && <span className="size-1 rounded-full bg-ink" />}
          <span
            className={`w-full rounded-full ${item.place === place ? 'h-1.5' : 'h-[3px]'} ${
              answered ? 'bg-ink' : item.place === place ? 'bg-edge' : 'bg-line'
            } forced-colors:border`}
          />
        </span>
      ))}
    </div>
  )
}
