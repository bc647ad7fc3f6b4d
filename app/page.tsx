import { capital } from '#app/_ui/labels.ts'
import { RunningExam } from '#app/(quiz)/quiz/running-exam.tsx'
import { InterviewLine } from '#app/(review)/plan/interview-line.tsx'
import { minutesInWords, plannedNext } from '#app/(review)/plan/words.ts'
import { SaveState } from '#app/(review)/study/save-state.tsx'
import { dueIn, minutesFor } from '#app/(stats)/due-words.ts'
import { type LastDays, readLastDays } from '#app/(stats)/last-days.ts'
import { LastDaysStrip } from '#app/(stats)/last-days-strip.tsx'
import type { Pack } from '#core/question/pack.ts'
import type { DayPlan } from '#core/review/plan/plan.ts'
import type { DueCounts } from '#core/review/study-item.ts'
import { type Database, database } from '#store/db.ts'
import type { InterviewRow } from '#store/interview/interview-rows.ts'
import { listInterviews } from '#store/interview/list-interviews.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readPacks } from '#store/question/packs.ts'
import { listRunning } from '#store/quiz/list-attempts.ts'
import { readPlan } from '#store/review/plan/read-plan.ts'
import { readQueue } from '#store/review/queue.ts'
import { Frame } from './_ui/frame.tsx'
import { StartLink } from './start-link.tsx'

/** What is due, how long it takes, and the way in. */
export default async function TodayPage() {
  const now = Date.now()
  const db = await database()
  const learner = await readLearner(db)
  // Before the queue, which would make it too.
  const plan = await readPlan(db, learner, now)
  const [{ counts }, usual, packs, running, rehearsed] = await Promise.all([
    readQueue(db, learner, now, 1, []),
    readLastDays(db, learner, now),
    readPacks(db.sql.read),
    listRunning(db, learner.id),
    listRehearsed(db, learner.id),
  ])
  const last = plan === null ? usual : { ...usual, tomorrow: plannedNext(plan) }
  const due = dueIn(counts)
  return (
    <Frame current="today" end={<SaveState counts />}>
      <h1 className="mt-6 mb-3 text-[2.125rem] leading-[1.1] font-semibold tracking-[-0.03em] text-balance sm:mt-10 sm:text-[2.75rem]">
        {titleOf(counts, packs, last)}
      </h1>
      <p className="max-w-[34rem] text-ink-2">{wordsOf(counts, packs, last, plan)}</p>
      <RunningExam attempts={running} now={now} quiet={due > 0} />
      {packs.length > 0 && (
        <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">
          {due > 0 && <StartLink />}
          <a href="/questions" className="inline-flex min-h-11 items-center text-[0.9375rem] text-ink-2">
            Read the questions
          </a>
          <a href="/interview" className="inline-flex min-h-11 items-center text-[0.9375rem] text-ink-2">
            {rehearsed.length > 0 ? 'Go on with the mock interview' : 'Rehearse an interview'}
          </a>
        </p>
      )}
      {packs.length > 0 && <InterviewLine goal={learner.goal} today={last.today} />}
      {last.answers > 0 && <LastDaysStrip last={last} />}
    </Frame>
  )
}

/** Interviews alone that are not over. */
const listRehearsed = async (db: Database, learnerId: string): Promise<readonly InterviewRow[]> => {
  const { interviews } = await listInterviews(db, learnerId, { over: false }, 5)
  return interviews.filter(({ plan }) => plan.company === 'alone')
}

const titleOf = (counts: DueCounts, packs: readonly Pack[], { answers }: LastDays): string => {
  const due = dueIn(counts)
  if (packs.length === 0) return 'No questions yet'
  if (due === 0) return answers > 0 ? 'Done for today' : 'Nothing is due'
  const decisions = due === 1 ? 'One decision' : `${due} decisions`
  return due > counts.new || answers > 0 ? `${decisions} to remember today` : `${decisions} to begin with`
}

const wordsOf = (counts: DueCounts, packs: readonly Pack[], last: LastDays, plan: DayPlan | null): string => {
  if (packs.length === 0)
    return 'The content folder holds no pack that can be read. Run “npm run content -- check” to see why.'
  const due = dueIn(counts)
  if (due === 0 && plan !== null) return 'What the plan holds for today is answered.'
  if (due === 0)
    return last.tomorrow > 0
      ? `Come back tomorrow for ${last.tomorrow} more, just before you would forget them.`
      : 'Questions come back just before you would forget them.'
  const time = plan === null ? minutesFor(due, last.seconds) : minutesInWords(counts, plan)
  if (due === counts.new && last.answers === 0)
    return `${capital(time)}. Choose, say why, say how sure you are; then see what each option would have meant. What you know comes back rarely, what you forget soon.`
  return [`${capital(time)}.`, freshOf(counts), weakestOf(packs, last)]
    .filter((words) => words !== '')
    .join(' ')
}

const freshOf = ({ new: fresh }: DueCounts): string =>
  fresh === 0 ? '' : `${fresh === 1 ? 'One is' : `${fresh} are`} new.`

const weakestOf = (packs: readonly Pack[], { weakest }: LastDays): string => {
  if (weakest === null) return ''
  const label =
    packs.flatMap((pack) => pack.axes).find((axis) => axis.id === weakest.axis)?.label ?? weakest.axis
  return `${label} is your weakest axis: ${weakest.forgotten} of its last ${weakest.answers} answers were forgotten.`
}
