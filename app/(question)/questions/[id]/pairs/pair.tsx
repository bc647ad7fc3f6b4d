import { Glyph } from '#app/_ui/glyph.tsx'
import { Icon } from '#app/_ui/icon.tsx'
import { Prose } from '#app/_ui/prose.tsx'
import type { Choice } from '#core/question/pack.ts'
import type { Flip, Html, Option } from '#core/question/question.ts'
import { Disclosure } from '../../../disclosure.tsx'

type PairProps = {
  /** Of the scenario as it is asked. */
  readonly options: readonly Option[]
  readonly flip: Flip
  readonly constraint: Html
  readonly choices: readonly Choice[]
}

/** What changes, and behind a press the answer each way, with what is said of the same choice on the other side. */
export function Pair({ options, flip, constraint, choices }: PairProps) {
  const asked = bestOf(options)
  const changed = bestOf(flip.options)
  const turned = asked?.choice !== changed?.choice
  return (
    <section id={flip.id} className="mt-8">
      <div className="mb-3 border-l-4 border-warm py-0.5 pl-4">
        <h2 className="text-sm font-semibold text-warm">One thing changes</h2>
        <Prose html={constraint} />
      </div>
      <Disclosure show="Show both answers" hide="Hide both answers" className="lg:open:-mx-24">
        <div className="px-4 pb-5">
          <p className="mb-3 text-ink-2">{turned ? 'The answer turns.' : 'The answer stays.'}</p>
          <div className="grid gap-5 sm:grid-cols-2 sm:gap-6">
            <Side
              title="As asked"
              best={asked}
              other={turned ? options.find(({ choice }) => choice === changed?.choice) : undefined}
              choices={choices}
            />
            <Side
              title="With the change"
              best={changed}
              other={turned ? flip.options.find(({ choice }) => choice === asked?.choice) : undefined}
              choices={choices}
            />
          </div>
        </div>
      </Disclosure>
    </section>
  )
}

const bestOf = (options: readonly Option[]): Option | undefined =>
  options.find(({ standing }) => standing === 'best')

type SideProps = {
  readonly title: string
  readonly best: Option | undefined
  /** What is the answer on the other side. */
  readonly other: Option | undefined
  readonly choices: readonly Choice[]
}

function Side({ title, best, other, choices }: SideProps) {
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-[0.9375rem] font-semibold text-ink-2">{title}</h3>
      {best !== undefined && <Answer option={best} choices={choices} />}
      {other !== undefined && <Answer option={other} choices={choices} />}
    </div>
  )
}

function Answer({ option, choices }: { readonly option: Option; readonly choices: readonly Choice[] }) {
  const place = choices.findIndex(({ id }) => id === option.choice)
  const { wash, tone, icon, words } = LOOKS[option.standing]
  return (
    <div className={`rounded-lg border px-4 py-3 ${wash}`}>
      <p className="flex items-center gap-2.5">
        <Glyph place={place} />
        <b>{choices[place]?.label ?? option.choice}</b>
        <span className={`ml-auto flex items-center gap-1.5 text-sm font-semibold ${tone}`}>
          <Icon name={icon} />
          {words}
        </span>
      </p>
      <Prose html={option.rationale} className="mt-1 text-[0.96875rem] leading-[1.55] text-ink-2" />
    </div>
  )
}

const LOOKS = {
  best: {
    wash: 'border-transparent bg-correct-wash forced-colors:border-2',
    tone: 'text-correct',
    icon: 'tick',
    words: 'The answer',
  },
  acceptable: { wash: 'border-line bg-raised', tone: 'text-correct', icon: 'tick', words: 'Acceptable' },
  wrong: { wash: 'border-line bg-raised', tone: 'text-ink-3', icon: 'dash', words: 'Not here' },
} as const
