import { PRIMARY, SECONDARY } from '#app/_ui/button.ts'
import { capital } from '#app/_ui/labels.ts'
import { INPUT } from '#app/(learner)/settings/field.tsx'
import type { Pack } from '#core/question/pack.ts'
import { KINDS } from '#core/question/question.ts'
import { LENGTH, MINUTES, type QuizPlan } from '#core/quiz/plan.ts'
import { usualMinutes } from '#core/quiz/usual-minutes.ts'
import { counted } from '../spent.ts'
import { Chips } from './chips.tsx'
import { examTimeWords } from './exam-time.ts'
import type { Fits } from './fits.ts'
import { Narrowing } from './narrowing.tsx'
import { Radios } from './radios.tsx'
import { setRadios } from './set-radios.ts'
import { WhatFits } from './what-fits.tsx'

type SetupFormProps = {
  readonly packs: readonly Pack[]
  readonly plan: QuizPlan
  readonly fits: Fits
  readonly examTime: number
}

/** Everything that can be picked. It needs no script: what was picked stands in the address. */
export function SetupForm({ packs, plan, fits, examTime }: SetupFormProps) {
  const pack = packs.find(({ id }) => id === plan.packId)
  const minutes = usualMinutes(Math.min(plan.length, fits.count))
  return (
    <Narrowing>
      {packs.length > 1 && (
        <label className="block text-[0.9375rem] font-semibold text-ink-2">
          Pack
          <select name="pack" defaultValue={plan.packId} className={`${INPUT} font-normal text-ink`}>
            {packs.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <Radios name="mode" legend="How" radios={MODES} chosen={plan.mode} pair />
      <Radios name="set" legend="Which questions" radios={setRadios(fits)} chosen={plan.set} />
      <div className="grid gap-5">
        <p className="-mb-2 text-sm text-ink-3">
          Pick as many as you like of each; where nothing is picked, all of them count.
        </p>
        <Chips name="axes" legend="Axes" choices={pack?.axes ?? []} chosen={plan.axes} />
        <Chips name="levels" legend="Levels" choices={(pack?.levels ?? []).map(plain)} chosen={plan.levels} />
        <Chips name="kinds" legend="Kinds" choices={KINDS.map(plain)} chosen={plan.kinds} />
      </div>
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <div>
          <label htmlFor="length" className="text-[0.9375rem] font-semibold text-ink-2">
            How many questions
          </label>
          <input
            type="number"
            name="length"
            id="length"
            inputMode="numeric"
            required
            min={LENGTH.least}
            max={LENGTH.most}
            defaultValue={plan.length}
            className={`${INPUT} max-w-32`}
            aria-describedby="length-hint"
          />
          <p id="length-hint" className="mt-1 text-sm text-ink-3">
            From {LENGTH.least} to {LENGTH.most}.
          </p>
        </div>
        <div className="hidden group-has-[input[value=exam]:checked]/form:block">
          <label htmlFor="minutes" className="text-[0.9375rem] font-semibold text-ink-2">
            Minutes
          </label>
          <input
            type="number"
            name="minutes"
            id="minutes"
            inputMode="numeric"
            min={MINUTES.least}
            max={MINUTES.most}
            defaultValue={plan.minutes ?? ''}
            placeholder={String(minutes)}
            className={`${INPUT} max-w-32 placeholder:text-ink-3`}
            aria-describedby="minutes-hint"
          />
          <p id="minutes-hint" className="mt-1 text-sm text-ink-3">
            Left empty, {counted(minutes, 'minute')}: two a question.{' '}
            {examTimeWords(plan.minutes ?? minutes, examTime)}
          </p>
        </div>
      </div>
      <WhatFits plan={plan} fits={fits} />
      <div className="flex flex-wrap gap-3">
        <noscript>
          <button type="submit" className={SECONDARY}>
            Show what fits
          </button>
        </noscript>
        <button
          type="submit"
          name="id"
          value={crypto.randomUUID()}
          formMethod="post"
          formAction="/quiz/start"
          disabled={fits.count === 0}
          aria-describedby="fits"
          className={PRIMARY}
        >
          {plan.mode === 'exam' ? 'Start the exam' : 'Start practising'}
        </button>
      </div>
    </Narrowing>
  )
}

const plain = (id: string) => ({ id, label: capital(id) })

const MODES = [
  { id: 'practice', label: 'Practice', words: 'Each verdict at once, no clock.' },
  { id: 'exam', label: 'Exam', words: 'Timed, every verdict at the end.' },
]
