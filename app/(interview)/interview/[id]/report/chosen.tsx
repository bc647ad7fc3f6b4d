import { OptionLine } from '#app/_ui/question/options.tsx'
import { SURE_WORDS } from '#app/(interview)/sure-words.ts'
import type { ChoiceMark } from '#core/interview/feedback.ts'
import type { Choice } from '#core/question/pack.ts'
import type { Confidence } from '#core/review/entry.ts'
import type { Viewer } from './viewer.ts'

type ChosenProps = {
  readonly choice: ChoiceMark
  readonly confidence: Confidence | undefined
  readonly choices: readonly Choice[]
  readonly viewer: Viewer
}

/** What was chosen, how surely, and why it holds or does not; the answer too where it is another. */
export function Chosen({ choice, confidence, choices, viewer }: ChosenProps) {
  const { chosen, best, standing, rationale, bestRationale } = choice
  const whose = viewer.is === 'candidate' ? 'your choice' : 'the candidate’s choice'
  const sure = confidence === undefined ? '' : `, ${SURE_WORDS[confidence]}`
  return (
    <ul className="space-y-2">
      {chosen === null ? (
        <li className="text-[0.9375rem] text-ink-3">Nothing was chosen.</li>
      ) : (
        <OptionLine
          choice={chosen}
          choices={choices}
          rationale={rationale}
          look={standing === null || standing === 'wrong' ? 'missed' : standing}
          facts={false}
          words={`${TAGS[standing ?? 'wrong']}, ${whose}${sure}`}
        />
      )}
      {chosen !== best && (
        <OptionLine
          choice={best}
          choices={choices}
          rationale={bestRationale}
          look="best"
          words="The answer"
          facts={false}
        />
      )}
    </ul>
  )
}

const TAGS = { best: 'Right', acceptable: 'Acceptable', wrong: 'Not here' } as const
