import type { Flip, Scenario } from '#core/question/question.ts'
import type { Answer } from '#core/review/entry.ts'
import { Prose } from '../prose.tsx'
import { Options } from './options.tsx'
import { Part } from './part.tsx'
import { Reasons } from './reasons.tsx'
import type { WholeQuestion } from './whole-question.ts'

type ScenarioVerdictProps = {
  readonly whole: WholeQuestion
  readonly question: Scenario
  readonly answer: Answer
  readonly flipsLater: boolean
}

export function ScenarioVerdict({ whole, question, answer, flipsLater }: ScenarioVerdictProps) {
  const flip = question.flips.find((one) => one.id === whole.part)
  return (
    <>
      {flip !== undefined && (
        <div className="rounded-lg border-l-4 border-warm bg-warm-wash px-4 py-3">
          <p className="text-sm font-semibold text-warm">What changed</p>
          <Prose facts html={flip.prompt} />
        </div>
      )}
      <Options
        options={flip?.options ?? question.options}
        choices={whole.choices}
        chosen={answer.choice ?? null}
      />
      {flip === undefined && (
        <Part title="Because">
          <Reasons reasons={question.reasons} ticked={answer.reasons ?? []} />
        </Part>
      )}
      {flip === undefined && question.flips.length > 0 && <Flips flips={question.flips} later={flipsLater} />}
    </>
  )
}

/** Only what changes, never where to: each is a card of its own. */
function Flips({ flips, later }: { readonly flips: readonly Flip[]; readonly later: boolean }) {
  return (
    <Part title="What might change the answer">
      <ul className="grid gap-2">
        {flips.map((flip) => (
          <li key={flip.id} className="flex gap-3 border-l-4 border-line py-0.5 pl-4 text-ink-2">
            <Prose html={flip.prompt} />
          </li>
        ))}
      </ul>
      {later && <p className="mt-2 text-sm text-ink-3">You will be asked, on another day.</p>}
    </Part>
  )
}
