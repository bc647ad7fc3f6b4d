import { Glyph } from '#app/_ui/glyph.tsx'
import { Icon } from '#app/_ui/icon.tsx'
import { Prose } from '#app/_ui/prose.tsx'
import { SURE_WORDS } from '#app/(interview)/sure-words.ts'
import type { ChoiceMark } from '#core/interview/feedback.ts'
import type { Choice } from '#core/question/pack.ts'
import type { Html } from '#core/question/question.ts'
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
        <OneChoice
          id={chosen}
          choices={choices}
          rationale={rationale}
          look={LOOKS[standing ?? 'wrong']}
          tag={`${TAGS[standing ?? 'wrong']}, ${whose}${sure}`}
        />
      )}
      {chosen !== best && (
        <OneChoice id={best} choices={choices} rationale={bestRationale} look={LOOKS.best} tag="The answer" />
      )}
    </ul>
  )
}

type OneChoiceProps = {
  readonly id: string
  readonly choices: readonly Choice[]
  readonly rationale: Html | null
  readonly look: (typeof LOOKS)[keyof typeof LOOKS]
  readonly tag: string
}

function OneChoice({ id, choices, rationale, look: { wash, tone, icon }, tag }: OneChoiceProps) {
  const place = choices.findIndex((choice) => choice.id === id)
  return (
    <li className={`keep rounded-lg border px-4 py-3 ${wash}`}>
      <p className="flex flex-wrap items-center gap-x-2.5">
        <Glyph place={place} />
        <b>{choices[place]?.label ?? id}</b>
        <span className={`ml-auto flex items-center gap-1.5 text-sm font-semibold ${tone}`}>
          <Icon name={icon} />
          {tag}
        </span>
      </p>
      {rationale !== null && (
        <Prose html={rationale} className="mt-1 text-[0.9375rem] leading-[1.55] text-ink-2" />
      )}
    </li>
  )
}

const TAGS = { best: 'Right', acceptable: 'Acceptable', wrong: 'Not here' } as const

const LOOKS = {
  best: {
    wash: 'border-transparent bg-correct-wash forced-colors:border-2',
    tone: 'text-correct',
    icon: 'tick',
  },
  acceptable: { wash: 'border-line bg-raised', tone: 'text-correct', icon: 'tick' },
  wrong: { wash: 'border-transparent bg-wrong-wash', tone: 'text-wrong', icon: 'cross' },
} as const
