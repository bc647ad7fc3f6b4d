import type { Learner } from '#core/learner/learner.ts'
import { linkOf } from '#core/quiz/link.ts'
import type { QuizPlan } from '#core/quiz/plan.ts'
import { usualMinutes } from '#core/quiz/usual-minutes.ts'
import type { Instant } from '#core/review/entry.ts'
import { database } from '#store/db.ts'
import { type Fits, readFits } from './setup/fits.ts'
import { counted } from './spent.ts'
import { StartForm } from './start-form.tsx'

type QuickStartsProps = {
  readonly packId: string
  readonly learner: Learner
  readonly now: Instant
  /** Something else is more urgent. */
  readonly quiet: boolean
}

/** What most people want most days, in one press. */
export async function QuickStarts({ packId, learner, now, quiet }: QuickStartsProps) {
  const db = await database()
  const any: QuizPlan = { ...ANY, packId }
  const [practice, exam] = await Promise.all([
    readFits(db.sql.read, learner, any, now),
    readFits(db.sql.read, learner, { ...any, mode: 'exam' }, now),
  ])
  return (
    <ul className="mt-5 grid auto-rows-fr gap-2 sm:grid-cols-2">
      {startsOf(any, practice, exam, learner.examTime).map(({ title, words, plan }, at) => {
        const id = crypto.randomUUID()
        const first = at === 0 && !quiet
        return (
          <li key={title} className="flex">
            <StartForm
              id={id}
              query={linkOf({ ...plan, seed: id.slice(0, 8) }, '')}
              className={`flex min-h-16 w-full flex-col justify-center rounded-lg px-4 py-2.5 text-left leading-snug ${first ? 'bg-ink text-paper hover:bg-ink-2' : 'border border-edge bg-raised hover:border-ink'}`}
            >
              <span className="font-semibold">{title}</span>
              <span className={`text-sm ${first ? 'opacity-85' : 'text-ink-2'}`}>{words}</span>
            </StartForm>
          </li>
        )
      })}
    </ul>
  )
}

type Start = { readonly title: string; readonly words: string; readonly plan: QuizPlan }

const startsOf = (any: QuizPlan, practice: Fits, exam: Fits, examTime: number): readonly Start[] => {
  const starts: Start[] = []
  const short = Math.min(10, practice.bySet.any)
  if (short > 0)
    starts.push(
      practice.reviewed > 0
        ? {
            title: `${counted(short, 'question')}, my weakest`,
            words: 'Least likely remembered now.',
            plan: { ...any, set: 'weakest' },
          }
        : {
            title: `${counted(short, 'question')} to begin with`,
            words: 'One axis after the other, with each verdict at once.',
            plan: any,
          },
    )
  const long = Math.min(30, exam.bySet.any)
  if (long > 0)
    starts.push({
      title: `Exam, ${counted(long, 'question')}`,
      words: `${counted(Math.round(usualMinutes(long) * examTime), 'minute')}${examTime === 1 ? '' : `, ${examTime} times the usual`}; the verdicts at the end.`,
      plan: { ...any, mode: 'exam', length: long },
    })
  const { missed, pairs } = practice.bySet
  if (missed > 0)
    starts.push({
      title:
        missed > 10
          ? '10 questions missed last time'
          : `The ${missed === 1 ? 'one' : missed} missed last time`,
      words: missed > 10 ? `Of ${missed}, the axes in turn.` : 'Your last answer to them was wrong.',
      plan: { ...any, set: 'missed' },
    })
  if (pairs > 0)
    starts.push({
      title: counted(Math.min(5, pairs / 2), 'minimal pair'),
      words: 'A scenario, then one constraint changed.',
      plan: { ...any, set: 'pairs' },
    })
  return starts
}

const ANY: Omit<QuizPlan, 'packId'> = {
  mode: 'practice',
  axes: [],
  levels: [],
  kinds: [],
  set: 'any',
  length: 10,
  minutes: null,
  seed: '',
  parts: [],
}
