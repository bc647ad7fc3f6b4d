import { PRIMARY } from '#app/_ui/button.ts'
import { Key } from '#app/_ui/key.tsx'
import { type Session, summaryOf } from '#core/review/session.ts'
import type { StudyItem } from '#core/review/study-item.ts'

type FinishedProps = { readonly session: Session; readonly undo: () => void }

/** What this session came to: what was learned, what was not, what comes tomorrow. */
export function Finished({ session, undo }: FinishedProps) {
  const { answers, learned, again, tomorrow } = summaryOf(session)
  return (
    <>
      <dl className="mt-7 grid grid-cols-3 gap-4 border-t border-line pt-5">
        <Count value={answers} words={answers === 1 ? 'answer' : 'answers'} />
        <Count value={learned.length} words="learned anew" />
        <Count
          value={tomorrow.length}
          words={tomorrow.length === 1 ? 'comes back tomorrow' : 'come back tomorrow'}
        />
      </dl>
      <p className="mt-7 flex flex-wrap items-center gap-x-6">
        <a href="/" className={PRIMARY}>
          Back to today
        </a>
        <a href="/progress" className="inline-flex min-h-11 items-center">
          See your progress
        </a>
        <button
          type="button"
          className="flex min-h-11 items-center gap-1.5 text-sm text-ink-3 hover:text-ink"
          onClick={undo}
        >
          Undo the last answer <Key>u</Key>
        </button>
      </p>
      <Titles heading="Learned today" items={learned} />
      <Titles heading="Forgotten at least once" items={again} />
      <Titles heading="Comes back tomorrow" items={tomorrow} />
    </>
  )
}

function Count({ value, words }: { readonly value: number; readonly words: string }) {
  return (
    <div className="flex flex-col">
      <dt className="order-2 text-sm leading-snug text-ink-2">{words}</dt>
      <dd className="text-[1.625rem] leading-tight font-semibold tracking-tight tabular-nums">{value}</dd>
    </div>
  )
}

function Titles({ heading, items }: { readonly heading: string; readonly items: readonly StudyItem[] }) {
  if (items.length === 0) return null
  return (
    <section className="mt-6">
      <h2 className="mb-1 text-[0.9375rem] font-semibold text-ink-2">{heading}</h2>
      <ul className="divide-y divide-line">
        {items.map((item) => (
          <li key={item.cardId} className="flex gap-3 py-1.5">
            <a href={`/questions/${item.question.id}`} className="no-underline hover:underline">
              {item.question.title}
            </a>
            <span className="ml-auto shrink-0 text-sm leading-[1.9] text-ink-3">{item.axisLabel}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
