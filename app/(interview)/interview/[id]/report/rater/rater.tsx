import { dayOf, shortDay } from '#app/_ui/day.ts'
import { Heading } from '#app/_ui/heading.tsx'
import { NeedsScript } from '#app/_ui/needs-script.tsx'
import { Section } from '#app/_ui/section.tsx'
import type { Database } from '#store/db.ts'
import { readReport } from '#store/interview/read-report.ts'
import { readRating } from '#store/room/rating.ts'
import type { InterviewPass } from '#store/room/read-pass.ts'
import { roundName } from '../round-name.ts'
import { answersIn } from './evidence-of.ts'
import { RatedRound } from './rated-round.tsx'
import { RatingForm } from './rating-form.tsx'

type RaterProps = { readonly db: Database; readonly pass: InterviewPass; readonly token: string }

/** A finished interview to be scored: what was asked and answered, and no mark, score or note of anybody else. */
export async function Rater({ db, pass, token }: RaterProps) {
  const read = await readReport(db, pass.learnerId, pass.interviewId)
  if (read?.report.endedAt == null) return null
  const { report } = read
  const rounds = report.rounds.filter(({ asks }) => asks.length > 0)
  return (
    <>
      <p className="mt-2 text-sm text-ink-3">
        For {pass.label} · {report.plan.minutes} minutes · {report.plan.level}
      </p>
      <Heading>Score this interview</Heading>
      <p className="text-ink-2 text-pretty">
        Read what was asked and answered, then score five competencies from 1 to 4. Others may score it too:
        nobody sees another’s scores, and no mark that was given is shown here.
      </p>
      <Section title="What was asked and answered">
        <ol className="divide-y divide-line border-y border-line">
          {rounds.map((round) => (
            <li key={round.round} className="round py-6">
              <RatedRound round={round} choices={report.choices} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title="Your scores">
        <NeedsScript what="Scoring" />
        <RatingForm
          token={token}
          answers={answersIn(rounds, roundName)}
          given={await readRating(db, pass)}
          until={shortDay(dayOf(pass.expiresAt))}
        />
      </Section>
    </>
  )
}
