import { Nothing } from '#app/_ui/nothing.tsx'
import { Section } from '#app/_ui/section.tsx'
import { agreementOf } from '#core/interview/report/agreement.ts'
import type { Report } from '#core/interview/report/report.ts'
import type { Instant } from '#core/review/entry.ts'
import type { ListedPass } from '#store/room/list-passes.ts'
import type { ListedRating } from '#store/room/list-ratings.ts'
import { Links } from '../share/links.tsx'
import { NewLink } from '../share/new-link.tsx'
import { agreementInWords } from './agreement-words.ts'
import { DriftPicture } from './drift-picture.tsx'
import { Pairs } from './pairs.tsx'
import { ratedOf } from './rated.ts'

type CalibrationProps = {
  readonly report: Report
  readonly ratings: readonly ListedRating[]
  readonly passes: readonly ListedPass[]
  readonly now: Instant
}

/** Whether several people, none of whom saw another's scores, see the same in one interview. */
export function Calibration({ report, ratings, passes, now }: CalibrationProps) {
  const rated = ratedOf(report, ratings)
  const agreement = agreementOf(rated, 'linear')
  const { title, words } = agreementInWords(rated.length, agreement)
  return (
    <div className={rated.length < 2 ? 'on-screen' : undefined}>
      <Section
        title="Calibration of interviewers"
        id="calibration"
        words="Several people score this interview from its answers, none of them seeing another’s scores. How alike they score says how far a score can be trusted."
      >
        {rated.length < 2 ? (
          <Nothing>{missingIn(rated.map(({ rater }) => rater))}</Nothing>
        ) : (
          <>
            <h3 className="font-semibold">{title}</h3>
            <p className="mt-1 mb-4 text-[0.9375rem] text-ink-2 text-pretty">{words}</p>
            {agreement.pairs.length > 1 && <Pairs pairs={agreement.pairs} />}
            <DriftPicture rated={rated} />
          </>
        )}
        <div className="on-screen mt-6">
          <NewLink
            interviewId={report.id}
            opens="rater"
            whom="Who shall score it"
            submit="Make a link to score"
          />
          <Links
            label="Links to score this interview"
            interviewId={report.id}
            passes={passes.filter(({ role }) => role === 'rater')}
            now={now}
          />
        </div>
      </Section>
    </div>
  )
}

const missingIn = ([only]: readonly string[]): string =>
  only === undefined
    ? 'Nobody has scored it yet. Agreement needs two raters: make each a link of their own.'
    : `${only} has scored it. Agreement needs a second rater: make one more link.`
