import { useRef } from 'react'
import type { Verdict as VerdictTurn } from '#core/review/session.ts'
import { Contrast } from './contrast.tsx'
import { Eyebrow } from './eyebrow.tsx'
import { FactsChanged } from './facts-changed.tsx'
import { Foot } from './foot.tsx'
import { Grades } from './grades.tsx'
import { headlineOf } from './headline.ts'
import type { Study } from './study-state.ts'
import { useArrival } from './use-arrival.ts'
import { Verdict } from './verdict.tsx'
import { EstimateVerdict } from './verdict-estimate.tsx'
import { ExplainVerdict } from './verdict-explain.tsx'
import { RecallVerdict } from './verdict-recall.tsx'
import { ScenarioVerdict } from './verdict-scenario.tsx'
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
      <Verdict item={item} headline={headline} now={study.askedAt(item)} heading={heading}>
        {item.factChanges.length > 0 && <FactsChanged item={item} timeZone={timeZone} answered />}
        <Kind view={view} turn={turn} study={study} />
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

function Kind({ view, turn, study }: Omit<AnsweredProps, 'timeZone'>) {
  const { item, answer } = turn
  const { question } = item
  const name = `v-${item.cardId}`
  switch (question.kind) {
    case 'scenario':
      return <ScenarioVerdict item={item} question={question} answer={answer} />
    case 'explain':
      return (
        <ExplainVerdict
          name={name}
          question={question}
          answer={answer}
          marks={view.marks}
          toggle={study.tick}
        />
      )
    case 'recall':
      return <RecallVerdict name={name} question={question} answer={answer} sayKnew={study.sayKnew} />
    case 'estimate':
      return item.draw === null ? null : (
        <EstimateVerdict question={question} answer={answer} draw={item.draw} />
      )
  }
}
