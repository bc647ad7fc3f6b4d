import type { ReactNode } from 'react'
import { Prose } from '#app/_ui/prose.tsx'
import { Options } from '#app/_ui/question/options.tsx'
import { Part } from '#app/_ui/question/part.tsx'
import { Reasons } from '#app/_ui/question/reasons.tsx'
import { Working } from '#app/_ui/question/working.tsx'
import type { Draw } from '#core/grading/draw.ts'
import type { Choice } from '#core/question/pack.ts'
import type { KeyPoint, Probe, Question, Scenario } from '#core/question/question.ts'

type WholeAnswerProps = {
  readonly question: Question
  readonly choices: readonly Choice[]
  readonly draw: Draw | null
}

/** All that the author says about a question, for reading rather than for studying. */
export function WholeAnswer({ question, choices, draw }: WholeAnswerProps) {
  return (
    <>
      {bodyOf(question, choices, draw)}
      {'probes' in question && <Probes probes={question.probes} />}
    </>
  )
}

const bodyOf = (question: Question, choices: readonly Choice[], draw: Draw | null): ReactNode => {
  switch (question.kind) {
    case 'scenario':
      return <ScenarioAnswer question={question} choices={choices} />
    case 'explain':
      return (
        <>
          <Prose facts html={question.modelAnswer} />
          <Points title="Key points" points={question.keyPoints} />
        </>
      )
    case 'recall':
      return (
        <>
          <Prose facts html={question.answer} className="text-lg font-semibold" />
          <Prose facts html={question.why} />
        </>
      )
    case 'estimate':
      return (
        <>
          {draw !== null && <Working draw={draw} unit={question.answer.unit} />}
          <Prose facts html={question.why} />
        </>
      )
  }
}

function ScenarioAnswer({
  question,
  choices,
}: {
  readonly question: Scenario
  readonly choices: readonly Choice[]
}) {
  return (
    <>
      <Options options={question.options} choices={choices} chosen={null} />
      <Part title="Because">
        <Reasons reasons={question.reasons} ticked={null} />
      </Part>
      {question.flips.map((flip) => (
        <Part key={flip.id} title="If one thing changes">
          <Prose facts html={flip.prompt} className="mb-2 border-l-4 border-warm py-0.5 pl-4" />
          <Options options={flip.options} choices={choices} chosen={null} />
        </Part>
      ))}
      {question.clarifications.length > 0 && (
        <Part title="Worth asking first">
          <dl className="grid gap-2">
            {question.clarifications.map((one) => (
              <div key={one.question}>
                <dt>
                  <Prose inline html={one.question} className="font-semibold" />
                </dt>
                <dd className="text-ink-2">
                  <Prose html={one.answer} facts />
                </dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      <Points title="Key points" points={question.keyPoints} />
    </>
  )
}

function Probes({ probes }: { readonly probes: readonly Probe[] }) {
  return probes.map((probe) => (
    <Points key={probe.question} title={probe.question} points={probe.keyPoints} />
  ))
}

function Points({ title, points }: { readonly title: string; readonly points: readonly KeyPoint[] }) {
  return (
    <Part title={title}>
      <ul className="list-disc pl-5 marker:text-ink-3">
        {points.map((point) => (
          <li key={point.text}>{point.text}</li>
        ))}
      </ul>
    </Part>
  )
}
