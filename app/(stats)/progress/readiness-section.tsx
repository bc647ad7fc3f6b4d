import { SECONDARY } from '#app/_ui/button.ts'
import { Section } from '#app/_ui/section.tsx'
import type { Pack } from '#core/question/pack.ts'
import { evidenceByAxis } from '#core/stats/by-axis.ts'
import { EXAM } from '#core/stats/pass-chance.ts'
import { readinessOf } from '#core/stats/readiness.ts'
import { database } from '#store/db.ts'
import { readExamMix, readFirstAnswers } from '#store/stats/readiness.ts'
import type { Progress } from './read-progress.ts'
import { ReadinessEvidence } from './readiness-evidence.tsx'
import { ReadinessStatement } from './readiness-statement.tsx'
import { ReadinessTooLittle } from './readiness-too-little.tsx'

/** The chance to pass a fresh exam today, for each pack that has been begun. */
export async function ReadinessSection({ progress: { learner, packs } }: { readonly progress: Progress }) {
  const db = await database()
  const all = await Promise.all(
    packs.map(async (pack) => ({ pack, answers: await readFirstAnswers(db, learner.id, pack.id) })),
  )
  const begun = all.filter(({ answers }) => answers.length > 0)
  return Promise.all(
    begun.map(async ({ pack, answers }) => {
      const readiness = readinessOf(answers, await readExamMix(db, pack.id), pack.levels)
      return (
        <Section
          key={pack.id}
          title={begun.length === 1 ? 'Readiness' : `Readiness: ${pack.title}`}
          words={`Your chance in an exam of ${EXAM.questions} questions you have never seen, taken now; ${Math.round(EXAM.pass * 100)} % of the marks pass. It rests on what you answered for the first time: repeats say how well you remember a text, not what you would do with another.`}
        >
          {readiness.tag === 'too-little' ? (
            <ReadinessTooLittle {...readiness} />
          ) : (
            <ReadinessStatement ready={readiness} />
          )}
          <ReadinessEvidence
            axes={axesOf(
              pack,
              evidenceByAxis(
                answers,
                pack.axes.map(({ id }) => id),
              ),
            )}
          />
          <More pack={pack} ready={readiness.tag === 'ready'} />
        </Section>
      )
    }),
  )
}

const axesOf = (pack: Pack, rows: ReturnType<typeof evidenceByAxis>) =>
  rows.map((row) => ({ ...row, label: pack.axes.find(({ id }) => id === row.axis)?.label ?? row.axis }))

function More({ pack, ready }: { readonly pack: Pack; readonly ready: boolean }) {
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1">
      <a href={`/quiz?pack=${pack.id}&set=unseen&length=10`} className={SECONDARY}>
        10 questions never seen
      </a>
      <span className="text-[0.9375rem] text-ink-2">
        {ready ? 'Each one narrows the range.' : 'Each one counts.'}
      </span>
    </p>
  )
}
