import { Section } from '#app/_ui/section.tsx'
import { spent } from '#app/(quiz)/quiz/spent.ts'
import type { Role } from '#core/interview/event.ts'
import type { Report } from '#core/interview/report/report.ts'
import { kindOf } from './round-name.ts'

type NotesProps = { readonly report: Report }

/** Of whoever interviewed, and for them only. */
export function Notes({ report: { notes, rounds } }: NotesProps) {
  if (notes.length === 0) return null
  return (
    <div className="on-screen">
      <Section
        title="Private notes"
        words="Only here: neither a link that is shared nor the print shows them."
      >
        <ul className="space-y-3">
          {notes.map(({ ask, words, atMs }) => {
            const round = ask === null ? undefined : rounds[Number.parseInt(ask, 10)]
            return (
              <li key={`${atMs} ${words}`} className="keep border-l-4 border-line pl-4">
                <p className="text-sm text-ink-3 tabular-nums">
                  After {spent(atMs)}
                  {round !== undefined && `, in “${round.question?.title ?? kindOf(round)}”`}
                </p>
                <p className="whitespace-pre-wrap">{words}</p>
              </li>
            )
          })}
        </ul>
      </Section>
    </div>
  )
}

/** What either side told the other afterwards. */
export function Told({ told }: { readonly told: Report['told'] }) {
  const lines = SIDES.flatMap(({ by, title }) => {
    const words = told[by]
    return words === undefined ? [] : [{ title, ...words }]
  })
  if (lines.length === 0) return null
  return (
    <Section title="What each told the other">
      <div className="grid gap-6 sm:grid-cols-2">
        {lines.map(({ title, well, better }) => (
          <div key={title} className="keep">
            <h3 className="mb-2 text-[0.9375rem] font-semibold text-ink-2">{title}</h3>
            <dl className="grid gap-2 text-[0.9375rem]">
              <dt className="text-sm text-ink-3">Went well</dt>
              <dd className="-mt-2 whitespace-pre-wrap">{well.trim() === '' ? '–' : well}</dd>
              <dt className="text-sm text-ink-3">Could be better</dt>
              <dd className="-mt-2 whitespace-pre-wrap">{better.trim() === '' ? '–' : better}</dd>
            </dl>
          </div>
        ))}
      </div>
    </Section>
  )
}

const SIDES: readonly { readonly by: Role; readonly title: string }[] = [
  { by: 'interviewer', title: 'The interviewer to the candidate' },
  { by: 'candidate', title: 'The candidate to the interviewer' },
]
