import type { Instant } from '../../review/entry.ts'
import { COMPETENCIES, type CompetencyId } from '../competencies.ts'
import type { InterviewPlan } from '../plan.ts'
import type { Report, Share } from './report.ts'

export type MeasureId = 'points' | 'choices' | 'clarifications' | 'structure' | 'over' | CompetencyId

export type Measure = {
  readonly id: MeasureId
  readonly label: string
  /** `share` is 0 to 1, `score` 1 to 4. */
  readonly unit: 'share' | 'score'
  readonly better: 'more' | 'less'
  readonly now: number | null
  /** Of the earlier interviews, in their order; null where one has none of it. */
  readonly before: readonly (number | null)[]
  /** `now` less the last earlier value there is; null where one of the two is missing. */
  readonly change: number | null
}

export type Comparison = {
  /** The earlier ones of like kind, oldest first. */
  readonly with: readonly Compared[]
  readonly measures: readonly Measure[]
}

export type Compared = { readonly id: string; readonly endedAt: Instant; readonly plan: InterviewPlan }

/** Against those of `others` that ended before it and were asked alike. */
export const compareReports = (report: Report, others: readonly Report[]): Comparison => {
  const earlier = others
    .filter((other) => isLikeKind(other.plan, report.plan) && endOf(other) < endOf(report))
    .sort((one, other) => endOf(one) - endOf(other))
  const measures = MEASURES.map(({ measure, ...named }) => {
    const now = measure(report)
    const before = earlier.map(measure)
    const last = before.findLast((value) => value !== null) ?? null
    return { ...named, now, before, change: now === null || last === null ? null : now - last }
  })
  return { with: earlier.map((one) => ({ id: one.id, endedAt: endOf(one), plan: one.plan })), measures }
}

/** Easier questions, or marks by somebody else, say nothing about these. */
export const isLikeKind = (one: InterviewPlan, other: InterviewPlan): boolean =>
  one.packId === other.packId && one.level === other.level && one.company === other.company

/** One that is still running ended before none, and after all. */
const endOf = ({ endedAt }: Report): Instant => endedAt ?? Number.POSITIVE_INFINITY

const part = ({ of, got }: Share): number | null => (of === 0 ? null : got / of)

type Measured = Pick<Measure, 'id' | 'label' | 'unit' | 'better'> & {
  readonly measure: (report: Report) => number | null
}

const MEASURES: readonly Measured[] = [
  {
    id: 'points',
    label: 'Key points said',
    unit: 'share',
    better: 'more',
    measure: ({ totals }) => part(totals.points),
  },
  {
    id: 'choices',
    label: 'Choices right',
    unit: 'share',
    better: 'more',
    measure: ({ totals }) => part(totals.choices),
  },
  {
    id: 'clarifications',
    label: 'Hidden constraints asked for',
    unit: 'share',
    better: 'more',
    measure: ({ totals }) => part(totals.clarifications),
  },
  {
    id: 'structure',
    label: 'Parts of a whole answer',
    unit: 'share',
    better: 'more',
    measure: ({ totals }) => part(totals.structure),
  },
  {
    id: 'over',
    label: 'Time over the rounds’ times',
    unit: 'share',
    better: 'less',
    measure: ({ totals: { time } }) => part({ of: time.boxMs, got: time.overMs }),
  },
  ...COMPETENCIES.map(
    ({ id, label }): Measured => ({
      id,
      label,
      unit: 'score',
      better: 'more',
      measure: ({ scores }) => scores.find(({ competency }) => competency === id)?.score ?? null,
    }),
  ),
]
