import type { Draw } from '#core/review/study-item.ts'
import { shown } from '../number.ts'

/** How an estimate is worked out, step by step. */
export function Working({ draw, unit }: { readonly draw: Draw; readonly unit: string }) {
  return (
    <ol className="divide-y divide-line rounded-lg border border-line bg-raised text-[0.9375rem] tabular-nums">
      {draw.working.map((step) => (
        <li key={step.label} className="flex flex-wrap items-baseline gap-x-3 px-4 py-2.5">
          <span className="font-[550]">{step.label}</span>
          <span className="ml-auto">
            {shown(step.value)} {step.unit}
          </span>
          <code className="basis-full font-mono text-[0.8125rem] text-ink-2">{step.expression}</code>
        </li>
      ))}
      <li className="flex flex-wrap items-baseline gap-x-3 rounded-b-lg bg-right-wash px-4 py-2.5 font-semibold">
        Answer
        <span className="ml-auto">
          {shown(draw.answer)} {unit}
        </span>
      </li>
    </ol>
  )
}
