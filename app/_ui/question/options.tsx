import type { Choice } from '#core/question/pack.ts'
import type { Html, Option, Standing } from '#core/question/question.ts'
import { Glyph } from '../glyph.tsx'
import { Icon } from '../icon.tsx'
import { Prose } from '../prose.tsx'

type OptionsProps = {
  readonly options: readonly Option[]
  readonly choices: readonly Choice[]
  /** What the learner chose, if anything. */
  readonly chosen: string | null
  /** Facts open on demand, where they came with the page. */
  readonly facts?: boolean
}

/** Every option with its rationale: the answer first, then what was chosen instead, then the rest. */
export function Options({ options, choices, chosen, facts = true }: OptionsProps) {
  const ordered = [...options].sort((a, b) => weight(b, chosen) - weight(a, chosen))
  return (
    <ul aria-label="Every option" className="grid gap-2">
      {ordered.map((option) => (
        <OptionRow key={option.choice} option={option} choices={choices} chosen={chosen} facts={facts} />
      ))}
    </ul>
  )
}

const weight = (option: Option, chosen: string | null) =>
  (option.standing === 'best' ? 8 : option.standing === 'acceptable' ? 2 : 0) +
  (option.choice === chosen ? 3 : 0)

type OptionRowProps = {
  readonly option: Option
  readonly choices: readonly Choice[]
  readonly chosen: string | null
  readonly facts: boolean
}

function OptionRow({ option, choices, chosen, facts }: OptionRowProps) {
  const mine = option.choice === chosen
  return (
    <OptionLine
      choice={option.choice}
      choices={choices}
      rationale={option.rationale}
      look={option.standing === 'wrong' && mine ? 'missed' : option.standing}
      words={tagOf(option.standing, mine)}
      facts={facts}
    />
  )
}

type OptionLineProps = {
  readonly choice: string
  readonly choices: readonly Choice[]
  readonly rationale: Html | null
  readonly look: keyof typeof LOOKS
  /** How it stands, and whose it was. */
  readonly words: string
  readonly facts: boolean
}

/** One option, how it stands and why. */
export function OptionLine({ choice, choices, rationale, look, words, facts }: OptionLineProps) {
  const place = choices.findIndex(({ id }) => id === choice)
  const { wash, tag, icon } = LOOKS[look]
  return (
    <li className={`keep rounded-lg border px-4 py-3 ${wash}`}>
      <p className="flex flex-wrap items-center gap-x-2.5">
        <Glyph place={place} />
        <b>{choices[place]?.label ?? choice}</b>
        <span className={`ml-auto flex items-center gap-1.5 text-sm font-semibold ${tag}`}>
          <Icon name={icon} />
          {words}
        </span>
      </p>
      {rationale !== null && (
        <Prose facts={facts} html={rationale} className="mt-1 text-[0.9375rem] leading-[1.55] text-ink-2" />
      )}
    </li>
  )
}

const tagOf = (standing: Standing, mine: boolean): string => {
  switch (standing) {
    case 'best':
      return mine ? 'Right, your answer' : 'The answer'
    case 'acceptable':
      return mine ? 'Acceptable, your answer' : 'Acceptable'
    case 'wrong':
      return mine ? 'Not here, your answer' : 'Not here'
  }
}

const LOOKS = {
  best: {
    wash: 'border-transparent bg-correct-wash forced-colors:border-2',
    tag: 'text-correct',
    icon: 'tick',
  },
  acceptable: { wash: 'border-line bg-raised', tag: 'text-correct', icon: 'tick' },
  wrong: { wash: 'border-line bg-raised', tag: 'text-ink-3', icon: 'dash' },
  missed: { wash: 'border-transparent bg-wrong-wash', tag: 'text-wrong', icon: 'cross' },
} as const
