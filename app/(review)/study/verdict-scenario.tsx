import { Prose } from '#app/_ui/prose.tsx'
import { Options } from '#app/_ui/question/options.tsx'
import { Part } from '#app/_ui/question/part.tsx'
import { Reasons } from '#app/_ui/question/reasons.tsx'
import type { Flip, Scenario } from '#core/question/question.ts'
import type { Answer } from '#core/review/entry.ts'
import type { StudyItem } from '#core/review/study-item.ts'

type ScenarioVerdictProps = {
  readonly item: StudyItem
  readonly question: Scenario
  readonly answer: Answer
}

export function ScenarioVerdict({ item, question, answer }: ScenarioVerdictProps) {
  const flip = question.flips.find((one) => one.id === item.part)
  return (
    <>
      {flip !== undefined && (
        <div className="rounded-lg border-l-4 border-warm bg-warm-wash px-4 py-3">
          <p className="text-sm font-semibold text-warm">What changed</p>
          <Prose facts html={flip.prompt} />
        </div>
      )}
      <section aria-label="Every option">
        <Options
          options={flip?.options ?? question.options}
          choices={item.choices}
          chosen={answer.choice ?? null}
        />
      </section>
      {flip === undefined && (
        <Part title="Because">
          <Reasons reasons={question.reasons} ticked={answer.reasons ?? []} />
        </Part>
      )}
      {flip === undefined && question.flips.length > 0 && <Flips flips={question.flips} />}
    </>
  )
}

/** Only what changes, never where to: each is a card of its own. */
function Flips({ flips }: { readonly flips: readonly Flip[] }) {
  return (
    <Part title="What might change the answer">
      <ul className="grid gap-2">
        {flips.map((flip) => (
          <li key={flip.id} className="flex gap-3 border-l-4 border-line py-0.5 pl-4 text-ink-2">
            <Prose html={flip.prompt} />
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-ink-3">You will be asked, on another day.</p>
    </Part>
  )
}
