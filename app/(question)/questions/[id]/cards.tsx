import type { Clock, Instant, Rules } from '#core/review/entry.ts'
import type { CardNow } from '#store/review/history.ts'
import { SuspendButton } from './suspend-button.tsx'
import { memoryInWords } from './when.ts'

type CardsProps = {
  readonly cards: readonly CardNow[]
  readonly clock: Clock
  readonly rules: Rules
  readonly now: Instant
}

/** The parts of the question as the learner stands with them. */
export function Cards({ cards, clock, rules, now }: CardsProps) {
  if (cards.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="mb-1 text-lg font-semibold tracking-tight">How you stand with it</h2>
      <ul className="divide-y divide-line border-y border-line">
        {cards.map((card) => (
          <li key={card.id} className="flex flex-wrap items-center gap-x-4 py-1.5">
            <div className="min-w-0 grow basis-64">
              <p className="font-semibold">{partName(card.part)}</p>
              <p className="text-sm text-ink-2">
                {card.suspendedAt === null
                  ? memoryInWords(card.memory, clock, rules, now)
                  : 'suspended, not asked'}
                {card.memory.phase !== 'new' && timesOf(card.memory.reps, card.memory.lapses)}
              </p>
            </div>
            <SuspendButton
              cardId={card.id}
              part={partName(card.part)}
              suspended={card.suspendedAt !== null}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

export const partName = (part: string): string =>
  part === 'main' ? 'The question' : `Flip: ${part.replaceAll('-', ' ')}`

const timesOf = (reps: number, lapses: number): string =>
  `; asked ${reps === 1 ? 'once' : `${reps} times`}${lapses === 0 ? '' : `, forgotten ${lapses === 1 ? 'once' : `${lapses} times`}`}`
