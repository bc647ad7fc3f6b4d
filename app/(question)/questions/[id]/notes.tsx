import { momentOf } from '#app/_ui/moment.ts'
import type { KeptFlag } from '#store/question/flag.ts'

type NotesProps = { readonly flags: readonly KeptFlag[]; readonly timeZone: string }

/** What the learner holds against the answer. */
export function Notes({ flags, timeZone }: NotesProps) {
  if (flags.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="mb-1 text-lg font-semibold tracking-tight">Your notes</h2>
      <ul className="divide-y divide-line border-y border-line">
        {flags.map((flag) => (
          <li key={flag.id} className="py-2.5">
            <p className="whitespace-pre-wrap">{flag.note}</p>
            <p className="text-sm text-ink-3">
              {momentOf(flag.at, timeZone)}, on revision {flag.revision}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
