import { capital } from '#app/_ui/labels.ts'
import { percentOf } from '#app/_ui/percent-of.ts'
import { Section } from '#app/_ui/section.tsx'
import { Figure, Strip } from '#app/_ui/strip.tsx'
import type { Learner } from '#core/learner/learner.ts'
import { apart } from '#core/quiz/apart.ts'
import { type AttemptResult, counts } from '#core/quiz/result.ts'
import type { Instant } from '#core/review/entry.ts'
import { database } from '#store/db.ts'
import type { FinishedAttempt } from '#store/quiz/read-result.ts'
import { counted } from '../../spent.ts'
import { Answers } from './answers.tsx'
import { readBeside } from './beside.ts'
import { CalibrationPicture } from './calibration.tsx'
import { Fed } from './fed.tsx'
import { Head } from './head.tsx'
import { itemOf, type ResultItem } from './item.ts'
import { NextSteps } from './next-steps.tsx'
import { saidIn } from './said.ts'
import { Slices } from './slices.tsx'
import { Times } from './times.tsx'

type ResultProps = { readonly attempt: FinishedAttempt; readonly learner: Learner; readonly now: Instant }

/** What an attempt came to, once it is handed in. */
export async function Result({ attempt, learner, now }: ResultProps) {
  const { id, plan, result, levels } = attempt
  const beside = await readBeside(await database(), learner, attempt, now)
  const items = attempt.items
    .filter(({ outcome }) => counts(plan.mode, outcome))
    .map((item) => itemOf(item, attempt.choices))
  const axisOf = (axis: string) => attempt.axes.find((one) => one.id === axis)?.label ?? axis
  return (
    <>
      <Head attempt={attempt} late={beside.late} timeZone={learner.clock.timeZone} />
      {result.answered > 0 && <Apart items={items} result={result} />}
      <Section title="What now">
        <NextSteps attempt={attempt} items={items} beside={beside} />
      </Section>
      {result.answered > 0 && (
        <>
          <Section title="Axes and levels">
            <div className="grid gap-8">
              <Slices
                title="By axis"
                slices={inOrder(
                  result.byAxis,
                  attempt.axes.map((axis) => axis.id),
                )}
                labelOf={axisOf}
              />
              {result.byLevel.length > 1 && (
                <Slices title="By level" slices={inOrder(result.byLevel, levels)} labelOf={capital} />
              )}
            </div>
          </Section>
          <Section title="How sure you were">
            <CalibrationPicture calibration={result.calibration} said={saidIn(items)} />
          </Section>
        </>
      )}
      {items.length > 0 && (
        <Section title="Question by question">
          <Times items={items} />
          <Answers attemptId={id} items={items} now={now} />
        </Section>
      )}
      {result.answered > 0 && (
        <Section title="In your reviews" id="reviews">
          <Fed attemptId={id} items={items} takenBack={attempt.takenBack} />
        </Section>
      )}
    </>
  )
}

type ApartProps = { readonly items: readonly ResultItem[]; readonly result: AttemptResult }

/** Choice, reasons and confidence, each by itself. */
function Apart({ items, result }: ApartProps) {
  const { choice, reasons } = apart(items.map(({ outcome }) => outcome))
  const { wrongReasons, calibration } = result
  return (
    <Strip>
      <Figure
        value={choice.places === 0 ? '–' : `${choice.best} of ${choice.places}`}
        words={[
          'choices right',
          choice.acceptable > 0 &&
            `${choice.acceptable} more acceptable under a condition, for half the mark`,
          choice.blank > 0 && `${choice.blank} not made`,
        ]
          .filter((words) => words !== false)
          .join('; ')}
      />
      <Figure
        value={reasons.share === null ? '–' : percentOf(reasons.share)}
        words={
          wrongReasons === 0
            ? 'of the reasons'
            : `of the reasons; ${counted(wrongReasons, 'right letter')} for a wrong reason`
        }
      />
      <Figure
        value={calibration.brier === null ? '–' : calibration.brier.toFixed(2)}
        words="Brier score of your confidence; 0 is best"
      />
    </Strip>
  )
}

const inOrder = <T extends { readonly id: string }>(slices: readonly T[], ids: readonly string[]) =>
  slices.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
