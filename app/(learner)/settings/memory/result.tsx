import { daysInWords } from '#app/_ui/interval.ts'
import { courseOf } from '#core/review/course.ts'
import type { Rules } from '#core/review/entry.ts'
import { LEAST } from '#core/review/training.ts'
import type { Verdict } from '#core/review/verdict.ts'
import type { Training } from '#store/review/training/read.ts'
import type { ParameterSet } from '#store/review/training/read-sets.ts'
import { Compared, type Line } from './compared.tsx'
import { Forgetting } from './forgetting.tsx'
import { counted, momentOf } from './name-of.ts'
import { Part, Words } from './part.tsx'
import { TaskButton } from './task-button.tsx'

type ResultProps = {
  readonly training: Training
  readonly sets: readonly ParameterSet[]
  /** The learner's, for the share to remember. */
  readonly rules: Rules
  readonly timeZone: string
}

/** What the last training came to, before and after. */
export function Result({ training, sets, rules, timeZone }: ResultProps) {
  const { id, at, state } = training
  const verdict = state.tag === 'over' ? state.verdict : null
  const learned = sets.find((set) => set.id === id)
  const compared = verdict?.tag === 'better' || verdict?.tag === 'not-better' ? verdict : null
  const before = sets.find((set) => set.id === compared?.inUse)
  const under = ({ weights }: ParameterSet): Rules => ({ ...rules, weights })
  return (
    <Part title="What was learned last">
      <div>
        <p className="text-sm text-ink-3">{momentOf(at, timeZone)}</p>
        <p className="mt-0.5 font-semibold">{headlineOf(verdict)}</p>
        <p className="mt-0.5 text-[0.9375rem] text-ink-2 empty:hidden">{explanationOf(verdict)}</p>
      </div>
      {compared !== null && (
        <Compared caption="Foretold on held-out reviews" after="Learned" lines={scoreLines(compared)} />
      )}
      {learned?.inUse === true && <Words>These numbers are in use.</Words>}
      {verdict?.tag === 'better' && learned?.inUse === false && (
        <TaskButton
          path="/api/adoptions"
          body={{ parameterSetId: id }}
          running={null}
          label="Use these numbers"
          busy="Working out your cards anew. You may leave this page."
          done="In use."
          strong
        />
      )}
      {compared !== null && before !== undefined && learned !== undefined && (
        <>
          <Forgetting before={under(before)} after={under(learned)} />
          <Compared caption="Intervals" after="Learned" lines={courseLines(under(before), under(learned))} />
        </>
      )}
    </Part>
  )
}

const headlineOf = (verdict: Verdict | null): string => {
  switch (verdict?.tag) {
    case undefined:
      return 'It was broken off before it was done.'
    case 'better':
      return 'Better: your own numbers foretell your answers more exactly.'
    case 'not-better':
      return 'Not better: what is in use stays.'
    case 'out-of-bounds':
      return 'Not usable: what is in use stays.'
    case 'too-few':
      return 'There was too little to learn from.'
    case 'too-scattered':
      return 'There was too little to compare.'
    case 'failed':
      return 'It failed: what is in use stays.'
  }
}

const explanationOf = (verdict: Verdict | null): string => {
  switch (verdict?.tag) {
    case undefined:
      return 'Nothing is lost: begin again.'
    case 'better':
      return `${triedOn(verdict.score.before.reviews)} Once you use them, each question comes back when they say; you can always go back.`
    case 'not-better':
      return triedOn(verdict.score.before.reviews)
    case 'out-of-bounds':
      return `FSRS-6 does not allow them: ${verdict.problems.join('; ')}.`
    case 'too-few':
      return `It takes ${LEAST} reviews on later days.`
    case 'too-scattered':
      return 'Too few reviews came after the same number of days.'
    case 'failed':
      return 'The log of the server says why.'
  }
}

const triedOn = (reviews: number): string =>
  `Numbers learned from earlier answers only were tried on later ones, beside those in use: ${counted(reviews, 'review')} in all.`

type Judged = Extract<Verdict, { readonly tag: 'better' | 'not-better' }>

const scoreLines = (judged: Judged): readonly Line[] => {
  const { before, after } = judged.score
  const score: Line[] = [
    {
      name: 'Log loss',
      hint: 'What each surprise costs; less is better.',
      before: before.logLoss.toFixed(4),
      after: after.logLoss.toFixed(4),
    },
    {
      name: 'RMSE (bins)',
      hint: 'How far foretold shares are from real ones; less is better.',
      before: inPercent(before.rmseBins),
      after: inPercent(after.rmseBins),
    },
  ]
  if (judged.tag === 'not-better') return score
  const { due } = judged
  return [
    ...score,
    { name: 'Due that day', before: due.before.today, after: due.after.today },
    { name: 'Due within a week', before: due.before.week, after: due.after.week },
  ]
}

const inPercent = (share: number): string => `${(share * 100).toFixed(1)} %`

const courseLines = (before: Rules, after: Rules): readonly Line[] =>
  COURSES.map(({ name, grades }) => ({
    name,
    before: daysInWords(courseOf(grades, before).at(-1)?.days ?? 0),
    after: daysInWords(courseOf(grades, after).at(-1)?.days ?? 0),
  }))

const COURSES = [
  { name: 'Once right, it comes back after', grades: ['good'] },
  { name: 'Right a second time', grades: ['good', 'good'] },
  { name: 'Right a third time', grades: ['good', 'good', 'good'] },
  { name: 'Forgotten then', grades: ['good', 'good', 'good', 'again'] },
] as const
