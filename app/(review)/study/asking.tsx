import { startTransition, useEffect, useRef, useState } from 'react'
import { Foot } from '#app/_ui/foot.tsx'
import { EMPTY } from '#app/_ui/question/draft.ts'
import { loadGrader } from '#app/_ui/question/load-grader.ts'
import { Sure } from '#app/_ui/question/sure.tsx'
import { useArrival } from '#app/_ui/use-arrival.ts'
import type { Turn } from '#core/review/session.ts'
import type { StudyItem } from '#core/review/study-item.ts'
import { AskedItem } from './asked-item.tsx'
import { Eyebrow } from './eyebrow.tsx'
import { FactsChanged } from './facts-changed.tsx'
import { MeaningChanged } from './meaning-changed.tsx'
import { painted } from './painted.ts'
import type { Study } from './study-state.ts'
import type { View } from './view.ts'

type AskingProps = {
  readonly view: View
  readonly turn: Turn
  readonly next: StudyItem | null
  readonly study: Study
  readonly timeZone: string
}

/** The question that is asked, and behind it, hidden, the one that will be. */
export function Asking({ view, turn, next, study, timeZone }: AskingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const item = turn.tag === 'asking' ? turn.item : null
  useArrival(
    heading,
    item === null ? null : `${item.cardId} ${turn.tag === 'asking' ? turn.since : ''}`,
    true,
  )

  useEffect(() => {
    if (item?.question.kind === 'explain' || next?.question.kind === 'explain') void loadGrader()
  }, [item, next])

  const later = useBehind(next)
  const behind = later === null || (item !== null && keyOf(later) === keyOf(item)) ? [] : [later]
  const shown = item === null ? behind : [item, ...behind]
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void study.check()
      }}
    >
      {shown.map((one) => (
        <div key={keyOf(one)} className={one === item ? 'flow-root' : LAID_OUT}>
          <Eyebrow item={one} view={view} study={study} />
          {one === item && one.meaningChanged && !view.settled.includes(one.cardId) && (
            <MeaningChanged settle={(keep) => study.settle(one, keep)} />
          )}
          {one.factChanges.length > 0 && (
            <div className="mb-4">
              <FactsChanged item={one} timeZone={timeZone} answered={false} />
            </div>
          )}
          <AskedItem
            item={one}
            draft={one === item ? view.draft.answer : EMPTY.answer}
            typed={one === item ? view.draft.typed : ''}
            heading={one === item ? heading : null}
            change={study.change}
            type={study.type}
            toggle={study.toggle}
          />
        </div>
      ))}
      {item !== null && (
        <Foot>
          {item.question.kind === 'scenario' && (
            <Sure
              name={`q-${item.cardId}`}
              confidence={view.draft.answer.confidence ?? null}
              say={(confidence) => study.change({ confidence })}
            />
          )}
          <p
            role="status"
            className="text-sm text-wrong empty:hidden max-sm:basis-full sm:order-first sm:basis-full"
          >
            {view.missing}
          </p>
          <button
            type="submit"
            className="ml-auto min-h-11 rounded-lg bg-ink px-5 font-semibold text-paper hover:bg-ink-2 max-sm:grow"
          >
            {item.question.kind === 'recall' && (view.draft.answer.words ?? '').trim() === ''
              ? 'Show the answer'
              : 'Check'}
            <span aria-hidden="true" className="ml-2 opacity-75 max-sm:hidden">
              ↵
            </span>
          </button>
        </Foot>
      )}
    </form>
  )
}

/** Of what comes next, what is to be on the page already: only behind each frame, as within it it would be work, and with the page bytes. */
const useBehind = (next: StudyItem | null): StudyItem | null => {
  const [behind, setBehind] = useState<StudyItem | null>(null)
  useEffect(() => {
    let wanted = true
    void painted().then(() => {
      if (wanted) startTransition(() => setBehind(next))
    })
    return () => {
      wanted = false
    }
  }, [next])
  return behind
}

const keyOf = ({ cardId, version }: StudyItem): string => `${cardId} ${version}`

/** Out of sight and of reach, yet with its text laid out, so that showing it is all that is left for the key. `relative` cuts what is placed within it too. */
const LAID_OUT = 'invisible relative flow-root h-0 overflow-hidden'
