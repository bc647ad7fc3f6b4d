import { PRIMARY, SECONDARY } from '#app/_ui/button.ts'
import { dayOf, shortDay } from '#app/_ui/day.ts'
import { Section } from '#app/_ui/section.tsx'
import { Table } from '#app/_ui/table.tsx'
import { counted } from '#app/(quiz)/quiz/spent.ts'
import type { Grade, StudyDay } from '#core/review/entry.ts'
import type { MissedCard, MissedCards } from '#store/interview/missed.ts'

type ForwardProps = {
  readonly interviewId: string
  readonly missed: MissedCards
  readonly today: StudyDay
  /** Somebody else answered: the cards are of this bank all the same. */
  readonly guest: boolean
}

/** The cards that what was missed brings forward: listed first, applied as one, taken back as one. */
export function Forward({ interviewId, missed: { cards, state }, today, guest }: ForwardProps) {
  return (
    <div className="on-screen">
      <Section title="Bring forward" id="forward">
        {state === 'taken-back' ? (
          <p role="status" className="text-ink-2">
            Taken back: this interview leaves no trace in the reviews. Its report stays.
          </p>
        ) : cards.length === 0 ? (
          <p className="text-ink-2">
            Nothing: no card was missed that would come back later than it does anyway.
          </p>
        ) : (
          <>
            <p className="mb-3 text-[0.9375rem] text-ink-2">
              {state === 'applied'
                ? `${counted(cards.length, 'card')} came forward in your reviews.`
                : `What was missed can be asked again sooner: ${counted(cards.length, 'card')} would come forward. Nothing changes until you say so.`}
              {guest && ' A guest answered; these are the cards of this bank, not the guest’s own.'}
            </p>
            <Table
              caption="Cards, with when each is due"
              captionHidden
              head={state === 'applied' ? ['Card', 'Was due', 'Due'] : ['Card', 'Due', 'Would be due']}
            >
              {cards.map((card) => (
                <tr key={card.cardId} className="align-baseline">
                  <th scope="row">
                    <a href={`/questions/${card.questionId}`} className="no-underline hover:underline">
                      {card.title}
                    </a>
                    <span className="block text-sm text-ink-3">{wordsOf(card)}</span>
                  </th>
                  <td className="whitespace-nowrap text-ink-2">{dueIn(card.dueBefore, today)}</td>
                  <td className="font-semibold whitespace-nowrap">{dueIn(card.dueAfter, today)}</td>
                </tr>
              ))}
            </Table>
            <form
              method="post"
              action={`/interview/${interviewId}/${state === 'applied' ? 'take-back' : 'forward'}`}
              className="mt-4"
            >
              <button type="submit" className={state === 'applied' ? SECONDARY : PRIMARY}>
                {state === 'applied' ? 'Take' : 'Bring'} {cards.length === 1 ? 'it' : `all ${cards.length}`}{' '}
                {state === 'applied' ? 'back' : 'forward'}
              </button>
            </form>
          </>
        )}
      </Section>
    </div>
  )
}

const wordsOf = ({ grade, part, why }: MissedCard): string =>
  [part === 'main' ? null : 'One thing changed.', `${NAMES[grade]}:`, why ?? 'a later mark says otherwise.']
    .filter((words) => words !== null)
    .join(' ')

const NAMES: Readonly<Record<Grade, string>> = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' }

const DAY = 24 * 3600_000

const dueIn = (day: StudyDay | null, today: StudyDay): string => {
  if (day === null) return 'not asked yet'
  if (day <= today) return day === today ? 'today' : 'overdue'
  return day === today + 1 ? 'tomorrow' : shortDay(dayOf(day * DAY))
}
