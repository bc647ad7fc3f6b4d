import type { Draw } from '#core/grading/draw.ts'
import { shown } from '../number.ts'

/** How an estimate is worked out, step by step; the last step is the answer. */
export function Working({ draw, unit }: { readonly draw: Draw; readonly unit: string }) {
  const last = draw.working.length - 1
  return (
    <ol className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-raised text-[0.9375rem] tabular-nums">
      {draw.working.map((step, at) => (
        <li
          key={step.label}
          className={`flex flex-wrap items-baseline gap-x-3 px-4 py-2.5 ${at === last ? 'bg-correct-wash' : ''}`}
        >
          <b>{step.label}</b>
          <span className={`ml-auto ${at === last ? 'font-semibold' : ''}`}>
            {shown(step.value)} {at === last ? unit : step.unit}
          </span>
          <code className="basis-full font-mono text-[0.8125rem] text-ink-2">{step.expression}</code>
        </li>
      ))}
    </ol>
  )
}
