import { percentOf } from '#app/_ui/percent-of.ts'
import { Section } from '#app/_ui/section.tsx'
import { Table } from '#app/_ui/table.tsx'
import { partKey } from '#core/quiz/plan.ts'
import { counts } from '#core/quiz/result.ts'
import type { FinishedAttempt, FinishedItem } from '#store/quiz/read-result.ts'
import { counted } from '../../spent.ts'
import { Points } from '../change-table.tsx'

type InBothProps = { readonly before: FinishedAttempt; readonly after: FinishedAttempt }

/** What was asked both times: there a difference is the learner's. */
export function InBoth({ before, after }: InBothProps) {
  const earlier = new Map(countedOf(before).map((item) => [keyOf(item), item]))
  const both = countedOf(after).flatMap((item) => {
    const one = earlier.get(keyOf(item))
    return one === undefined ? [] : [{ one, other: item }]
  })
  return (
    <Section title="Asked both times">
      {both.length === 0 ? (
        <p className="text-ink-2">No question is in both.</p>
      ) : (
        <Table
          caption={`${counted(both.length, 'question')} asked both times`}
          captionHidden
          head={['Question', 'Then', 'Now', 'Points']}
        >
          {both.map(({ one, other }) => (
            <tr key={other.place} className="align-baseline">
              <th scope="row">
                <a href={`/questions/${other.question.id}`} className="no-underline hover:underline">
                  {other.question.title}
                  {other.part !== 'main' && ', one thing changed'}
                </a>
              </th>
              <td className="w-16 whitespace-nowrap text-ink-2">{markOf(one)}</td>
              <td className="w-16 whitespace-nowrap">{markOf(other)}</td>
              <td className="w-16 font-semibold whitespace-nowrap">
                <Points by={other.outcome.score.mark - one.outcome.score.mark} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  )
}

const countedOf = ({ items, plan }: FinishedAttempt): readonly FinishedItem[] =>
  items.filter(({ outcome }) => counts(plan.mode, outcome))

const keyOf = ({ question, part }: FinishedItem): string => partKey(question.id, part)

const markOf = ({ outcome }: FinishedItem): string =>
  outcome.answered ? percentOf(outcome.score.mark) : 'blank'
