import { percentOf } from '#app/_ui/percent-of.ts'
import { PASS } from '#core/quiz/result.ts'
import { markInWords } from '../../percent.ts'

/** How far a mark goes, against the line where an exam is passed. The words beside it say the same. */
export function MarkBar({ mark, tall = false }: { readonly mark: number; readonly tall?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`relative block w-full rounded-full bg-sunken shadow-[inset_0_0_0_1px_var(--line)] forced-colors:border ${tall ? 'h-3' : 'h-2'}`}
    >
      <span
        className="absolute inset-y-0 left-0 rounded-full bg-ink-2 forced-colors:bg-[CanvasText]"
        style={{ width: `${mark * 100}%` }}
      />
      <span
        className="absolute -inset-y-1 w-0.5 -translate-x-1/2 rounded-full bg-ink shadow-[0_0_0_1.5px_var(--paper)] forced-colors:bg-[Highlight]"
        style={{ left: `${PASS * 100}%` }}
      />
    </span>
  )
}

/** The mark of the whole attempt, with the line named under it. */
export function WholeMark({ mark }: { readonly mark: number }) {
  return (
    <div aria-hidden="true" className="mt-6">
      <MarkBar mark={mark} tall />
      <p className="relative mt-2 h-5 text-xs text-ink-3 tabular-nums">
        <span className="absolute left-0">0 %</span>
        <span className="absolute -translate-x-1/2" style={{ left: `${PASS * 100}%` }}>
          {percentOf(PASS)} passes
        </span>
        <span className="absolute right-0">100 %</span>
      </p>
      <span className="sr-only">{markInWords(mark)}</span>
    </div>
  )
}
