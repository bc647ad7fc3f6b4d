import { LACKS, type Lack } from './lacks.ts'

type LacksSaidProps = { readonly lacks: readonly Lack[] }

/** Always on the page: only then is what comes read out. */
export function LacksSaid({ lacks }: LacksSaidProps) {
  return (
    <div
      role="status"
      className={
        lacks.length === 0
          ? 'sr-only'
          : 'grid gap-1 rounded-lg bg-sunken px-4 py-2.5 text-[0.9375rem] leading-snug'
      }
    >
      {lacks.map((lack) => (
        <p key={lack}>{LACKS[lack]}</p>
      ))}
    </div>
  )
}
