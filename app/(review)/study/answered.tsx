import { useRef } from 'react'
import { Foot } from '#app/_ui/foot.tsx'
import { headlineOf } from '#app/_ui/question/headline.ts'
import { Verdict } from '#app/_ui/question/verdict.tsx'
import { VerdictBody } from '#app/_ui/question/verdict-body.tsx'
import { useArrival } from '#app/_ui/use-arrival.ts'
import type { Verdict as VerdictTurn } from '#core/review/session.ts'
import { Contrast } from './contrast.tsx'
import { Eyebrow } from './eyebrow.tsx'
import { FactsChanged } from './facts-changed.tsx'
import { Grades } from './grades.tsx'
import type { Study } from './study-state.ts'
import type { View } from './view.ts'

type AnsweredProps = {
  readonly view: View
  readonly turn: VerdictTurn
  readonly study: Study
  readonly timeZone: string
}

/** The verdict on one answer, and what it is worth. */
export function Answered({ view, turn, study, timeZone }: AnsweredProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { item, answer, derived } = turn
  useArrival(heading, item.cardId)
  const headline = headlineOf(item, answer, derived)
  const earned = headline.tone === 'open' ? null : turn.grade
  return (
    <>
      <Eyebrow item={item} view={view} study={study} />
      <h1 className="mb-3 text-ink-2">{item.question.title}</h1>
      <Verdict whole={item} headline={headline} now={study.askedAt(item)} heading={heading}>
        {item.factChanges.length > 0 && <FactsChanged item={item} timeZone={timeZone} answered />}
        <VerdictBody
          name={`v-${item.cardId}`}
          whole={item}
          answer={answer}
          marks={view.marks}
          flipsLater
          tick={study.tick}
          sayKnew={study.sayKnew}
        />
        {item.leech && <Contrast item={item} answer={answer} />}
      </Verdict>
      <Foot>
        <p role="status" className="basis-full text-sm text-wrong empty:hidden">
          {view.missing}
        </p>
        <Grades outcomes={item.outcomes} now={study.askedAt(item)} derived={earned} give={study.give} />
      </Foot>
    </>
  )
}
