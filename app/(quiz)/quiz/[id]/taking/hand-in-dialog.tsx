import type { ReactNode } from 'react'
import { PRIMARY, SECONDARY } from '#app/_ui/button.ts'
import { Modal } from '#app/_ui/modal.tsx'
import type { Mode } from '#core/quiz/plan.ts'
import type { Standing } from './standing.ts'

type HandInDialogProps = {
  readonly mode: Mode
  readonly time: ReactNode
  readonly standings: readonly Standing[]
  readonly go: (place: number) => void
  readonly handIn: () => void
  readonly close: () => void
}

/** Says what is left open before an attempt ends for good. */
export function HandInDialog({ mode, time, standings, go, handIn, close }: HandInDialogProps) {
  const open = standings.filter(({ answered }) => !answered)
  const unsure = standings.filter((one) => one.unsure)
  const flagged = standings.filter((one) => one.flagged)
  const exam = mode === 'exam'
  return (
    <Modal title={exam ? 'Hand in this exam?' : 'Finish this practice?'} close={close}>
      <p className="text-ink-2">
        {open.length === 0 ? 'Every question is answered. ' : ''}
        {exam ? 'After this nothing can be changed, and the answers are shown.' : 'The result comes next.'}
      </p>
      <div className="mt-1 tabular-nums empty:hidden">{time}</div>
      <div className="mt-4 grid gap-4">
        <Places
          title={open.length === 1 ? '1 is unanswered' : `${open.length} are unanswered`}
          note={exam ? 'What is not answered earns nothing.' : 'They are left out of the result.'}
          standings={open}
          go={go}
        />
        <Places
          title={`${unsure.length} without how sure you are`}
          note="The answer counts; how well you judge yourself is worked out without it."
          standings={unsure}
          go={go}
        />
        <Places
          title={flagged.length === 1 ? '1 is flagged' : `${flagged.length} are flagged`}
          note="You wanted to look at this again."
          standings={flagged}
          go={go}
        />
      </div>
      <div className="mt-6 flex flex-wrap justify-end gap-2">
        <button type="button" className={`${SECONDARY} max-sm:grow`} onClick={close}>
          Keep working
        </button>
        <button type="button" className={`${PRIMARY} max-sm:grow`} onClick={handIn}>
          {exam ? 'Hand in' : 'Finish'}
        </button>
      </div>
    </Modal>
  )
}

type PlacesProps = {
  readonly title: string
  readonly note: string
  readonly standings: readonly Standing[]
  readonly go: (place: number) => void
}

function Places({ title, note, standings, go }: PlacesProps) {
  if (standings.length === 0) return null
  return (
    <section>
      <h3 className="font-semibold">{title}</h3>
      <p className="text-sm text-ink-3">{note}</p>
      <ul className="mt-2 flex flex-wrap gap-1.5">
        {standings.map(({ item }) => (
          <li key={item.place}>
            <button
              type="button"
              aria-label={`Go to question ${item.place + 1}, ${item.question.title}`}
              onClick={() => go(item.place)}
              className="min-h-11 min-w-11 rounded-md border border-edge px-2 tabular-nums hover:border-ink"
            >
              {item.place + 1}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
