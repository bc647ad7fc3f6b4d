import type { Html } from '#core/question/question.ts'
import { Prose } from '../prose.tsx'

/** The one constraint that a flip changes. */
export function OneChange({ html }: { readonly html: Html }) {
  return (
    <div className="mt-4 rounded-lg border-l-4 border-warm bg-warm-wash px-4 py-3">
      <p className="text-sm font-semibold text-warm">Now one thing changes</p>
      <Prose html={html} className="text-lg leading-snug font-semibold" />
    </div>
  )
}
