import { capital } from '#app/_ui/labels.ts'
import { shortMoment } from '#app/_ui/moment.ts'
import { changes, isLikeKind } from '#core/quiz/compare.ts'
import type { FinishedAttempt } from '#store/quiz/read-result.ts'
import { planInWords } from '../../plan-words.ts'
import { inOrder } from '../axis-changes.tsx'
import { ChangeTable } from '../change-table.tsx'
import { momentsOf } from '../moments-of.ts'
import { figuresOf } from './figures.ts'
import { InBoth } from './in-both.tsx'

type ComparedProps = {
  /** The earlier one. */
  readonly before: FinishedAttempt
  readonly after: FinishedAttempt
  readonly timeZone: string
}

export function Compared({ before, after, timeZone }: ComparedProps) {
  const names = {
    before: shortMoment(before.startedAt, timeZone),
    after: shortMoment(after.startedAt, timeZone),
  }
  const axisOf = (axis: string) => after.axes.find(({ id }) => id === axis)?.label ?? axis
  const [first, second] = [figuresOf(before), figuresOf(after)]
  return (
    <>
      {!isLikeKind(before.plan, after.plan) && (
        <p className="text-ink-2">
          They were not asked alike, so a difference may lie in the questions rather than in you.
        </p>
      )}
      <table className="mt-5 w-full table-fixed text-[0.9375rem] tabular-nums">
        <caption className="sr-only">Both attempts</caption>
        <thead className="align-top text-sm">
          <tr>
            <th scope="col" className="w-1/4 text-left font-normal">
              <span className="sr-only">What</span>
            </th>
            {[before, after].map(({ id, plan, axes }, at) => (
              <th key={id} scope="col" className="pb-2 pl-3 text-left leading-snug font-normal text-ink-3">
                <a href={`/quiz/${id}`} className="block text-[0.9375rem] font-semibold text-ink">
                  {planInWords(plan, [{ id: plan.packId, axes }])}
                </a>
                {at === 0 ? names.before : names.after}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-y border-line">
          {first.map(({ name, value, words }, at) => (
            <tr key={name} className="align-baseline">
              <th scope="row" className="py-2 text-left text-[0.9375rem] font-normal text-ink-2">
                {name}
              </th>
              <Value value={value} words={words} />
              <Value value={second[at]?.value ?? '–'} words={second[at]?.words ?? ''} />
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mt-9 grid gap-8">
        <ChangeTable
          title="By axis"
          first="Axis"
          {...momentsOf(before.startedAt, after.startedAt, timeZone)}
          changes={inOrder(
            changes(before.result.byAxis, after.result.byAxis),
            after.axes.map(({ id }) => id),
          )}
          labelOf={axisOf}
        />
        <ChangeTable
          title="By level"
          first="Level"
          {...momentsOf(before.startedAt, after.startedAt, timeZone)}
          changes={inOrder(changes(before.result.byLevel, after.result.byLevel), after.levels)}
          labelOf={capital}
        />
      </div>
      <InBoth before={before} after={after} />
    </>
  )
}

function Value({ value, words }: { readonly value: string; readonly words: string }) {
  return (
    <td className="py-2 pl-3 leading-snug">
      <b>{value}</b>
      {words !== '' && <span className="block text-sm text-ink-3">{words}</span>}
    </td>
  )
}
