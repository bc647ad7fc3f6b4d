'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { ExplainVerdict } from '#app/_ui/question/verdict-explain.tsx'
import { RecallVerdict } from '#app/_ui/question/verdict-recall.tsx'
import type { Mark } from '#core/grading/key-points.ts'
import type { Explain, Recall } from '#core/question/question.ts'
import type { OwnMarks as Marks } from '#core/quiz/attempt.ts'
import type { Answer } from '#core/review/entry.ts'
import { sendMarks } from './send-marks.ts'

type OwnMarksProps = {
  readonly attemptId: string
  readonly place: number
  readonly question: Explain | Recall
  readonly answer: Answer
  /** The grader's, for an explanation. */
  readonly marks: readonly Mark[] | null
}

/** Where the learner's own marks decide: each is saved as it is set, and the result follows. */
export function OwnMarks({ attemptId, place, question, answer, marks }: OwnMarksProps) {
  const router = useRouter()
  const [own, setOwn] = useState(answer)
  const [away, setAway] = useState(false)
  const next = useRef<Marks | null>(null)
  const sending = useRef(false)

  const mark = async (given: Marks) => {
    setOwn({ ...own, ...given })
    next.current = given
    // One after the other: the server takes the last that comes.
    if (sending.current) return
    sending.current = true
    let saved = true
    while (saved && next.current !== null) {
      const sent: Marks = next.current
      saved = await sendMarks(attemptId, place, sent)
      if (next.current === sent) next.current = null
    }
    sending.current = false
    setAway(!saved)
    if (saved) router.refresh()
  }
  const tick = (index: number) => {
    const ticks = own.ticks ?? []
    void mark({ ticks: ticks.includes(index) ? ticks.filter((one) => one !== index) : [...ticks, index] })
  }
  const name = `mark-${place}`

  return (
    <>
      <p role="status" className="text-sm font-semibold text-wrong empty:hidden">
        {away && 'Not saved: the server does not answer. Set the mark again in a moment.'}
      </p>
      {question.kind === 'explain' ? (
        <ExplainVerdict name={name} question={question} answer={own} marks={marks} toggle={tick} />
      ) : (
        <RecallVerdict name={name} question={question} answer={own} sayKnew={(knew) => void mark({ knew })} />
      )}
    </>
  )
}
