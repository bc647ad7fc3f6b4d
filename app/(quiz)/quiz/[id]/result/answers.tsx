import { FactCard } from '#app/_ui/fact-card.tsx'
import { Icon } from '#app/_ui/icon.tsx'
import { percentOf } from '#app/_ui/percent-of.ts'
import type { Fact } from '#core/question/fact.ts'
import type { Instant } from '#core/review/entry.ts'
import { spent } from '../../spent.ts'
import { AnswerBody } from './answer-body.tsx'
import { type ResultItem, titleOf } from './item.ts'
import { verdictLine } from './verdict-line.ts'

type AnswersProps = {
  readonly attemptId: string
  readonly items: readonly ResultItem[]
  readonly now: Instant
}

/** Each answer against the key, in the order they were asked. */
export function Answers({ attemptId, items, now }: AnswersProps) {
  return (
    <FactCard facts={factsOf(items)}>
      <ol className="divide-y divide-line border-y border-line">
        {items.map((item) => (
          <li key={item.place} id={`place-${item.place + 1}`}>
            <details className="group">
              <summary className="grid min-h-11 grid-cols-[auto_1fr_auto_auto] items-start gap-x-3 py-2.5 leading-snug hover:bg-ink/4 group-open:bg-transparent">
                <Standing item={item} />
                <span>
                  <span className="group-open:font-semibold">{titleOf(item)}</span>
                  <span className="block text-sm text-ink-2">
                    {verdictLine(item).text}
                    <Tag item={item} />
                  </span>
                </span>
                <span className="text-right text-sm whitespace-nowrap text-ink-3 tabular-nums">
                  <span className="block font-semibold text-ink">{percentOf(item.outcome.score.mark)}</span>
                  {item.outcome.ms > 0 && <span className="block">{spent(item.outcome.ms)}</span>}
                </span>
                <Icon name="down" className="mt-0.5 text-ink-3 group-open:rotate-180" />
              </summary>
              <div className="pt-2 pb-8 sm:pl-8">
                <AnswerBody attemptId={attemptId} item={item} now={now} />
              </div>
            </details>
          </li>
        ))}
      </ol>
    </FactCard>
  )
}

const factsOf = (items: readonly ResultItem[]): readonly Fact[] => [
  ...new Map(items.flatMap(({ whole }) => whole.facts).map((fact) => [fact.id, fact])).values(),
]

function Standing({ item: { outcome } }: { readonly item: ResultItem }) {
  const { icon, tone, words } = !outcome.answered
    ? LOOKS.open
    : outcome.score.mark >= 1 - 1e-9
      ? LOOKS.full
      : outcome.score.mark > 0
        ? LOOKS.part
        : LOOKS.none
  return (
    <span className={`mt-0.5 grid size-5 place-items-center rounded-full ${tone}`}>
      <Icon name={icon} className="size-3" />
      <span className="sr-only">{words}</span>
    </span>
  )
}

const LOOKS = {
  full: { icon: 'tick', tone: 'bg-correct-wash text-correct', words: 'Fully right: ' },
  part: { icon: 'tick', tone: 'bg-warm-wash text-warm', words: 'Partly right: ' },
  none: { icon: 'cross', tone: 'bg-wrong-wash text-wrong', words: 'Wrong: ' },
  open: { icon: 'dash', tone: 'bg-sunken text-ink-2', words: 'Not answered: ' },
} as const

/** What the mark alone would hide. */
function Tag({ item: { outcome } }: { readonly item: ResultItem }) {
  const words = outcome.wrongReason
    ? 'right letter, wrong reason'
    : outcome.lucky
      ? 'a guess that came true'
      : outcome.score.choice === 0.5
        ? 'half the mark'
        : null
  return words === null ? null : <span className="font-semibold text-warm"> ({words})</span>
}
