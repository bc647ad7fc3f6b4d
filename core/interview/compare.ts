import type { Instant } from '../review/entry.ts'
import type { CompetencyId } from './competencies.ts'
import type { InterviewPlan } from './plan.ts'
import type { Report } from './report.ts'

export type MeasureId = 'points' | 'choices' | 'clarifications' | 'structure' | 'over' | CompetencyId

export type Measure = {
  readonly id: MeasureId
  readonly label: string
  /** `share` is 0 to 1, `score` 1 to 4. */
  readonly unit: 'share' | 'score'
  /** Whether more of it is better. */
  readonly better: 'more' | 'less'
  readonly now: number | null
  /** Of the earlier interviews, in their order; null where one has none of it. */
  readonly before: readonly (number | null)[]
  /** `now` less the last earlier value there is; null where one of the two is missing. */
  readonly change: number | null
}

export type Comparison = {
  /** The earlier ones of like kind, oldest first. */
  readonly with: readonly { readonly id: string; readonly endedAt: Instant; readonly plan: InterviewPlan }[]
  readonly measures: readonly Measure[]
}

export type CompareReports = (report: Report, earlier: readonly Report[]) => Comparison
