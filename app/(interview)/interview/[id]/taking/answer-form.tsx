import { Foot } from '#app/_ui/foot.tsx'
import { Key } from '#app/_ui/key.tsx'
import { Choose } from '#app/_ui/question/choose.tsx'
import { Sure } from '#app/_ui/question/sure.tsx'
import { Reckoning } from '#app/_ui/question/write.tsx'
import type { AskedView } from '#core/interview/view.ts'
import { Speaking } from '../speech/speaking.tsx'
import { aloudOf } from './asked-head.tsx'
import { ANSWER_FIELD } from './field-ids.ts'
import type { Interviewing } from './interviewing.ts'
import { type InterviewingState, MOST_WORDS } from './interviewing-state.ts'

type AnswerFormProps = {
  readonly asked: AskedView
  readonly now: Interviewing
  readonly state: InterviewingState
}

/** The answer: a choice or a number where there is one, and always words. No form: Enter alone hands in nothing. */
export function AnswerForm({ asked, now, state }: AnswerFormProps) {
  const { question, ask } = asked
  const { draft } = now
  const decides = question?.kind === 'scenario'
  return (
    <>
      <div className="mt-5 grid gap-5">
        {decides && (
          <Choose
            name={ask}
            choices={now.view.choices}
            chosen={draft.choice ?? null}
            choose={(choice) => state.change({ choice })}
          />
        )}
        {question?.kind === 'estimate' && (
          <Reckoning
            name={ask}
            words={draft.typed}
            write={(typed) => state.change({ typed })}
            unit={question.unit}
            tolerance={question.tolerance}
          />
        )}
        <Speaking
          key={ask}
          interviewId={now.view.id}
          ask={ask}
          aloud={aloudOf(asked)}
          open={!now.handing}
          append={state.append}
          onHandIn={state.onHandIn}
        />
        <div>
          <label
            htmlFor={ANSWER_FIELD}
            className="flex items-baseline justify-between gap-3 text-[0.9375rem] font-semibold text-ink-2"
          >
            {question?.kind === 'estimate' ? 'How you get there' : 'Your answer, as you would say it'}
            <Key className="font-normal max-sm:hidden">w</Key>
          </label>
          <textarea
            id={ANSWER_FIELD}
            rows={6}
            maxLength={MOST_WORDS}
            value={draft.words}
            readOnly={now.handing}
            onChange={(event) => state.change({ words: event.target.value })}
            className="mt-2 field-sizing-content max-h-[70vh] min-h-40 w-full resize-y rounded-lg border border-edge bg-raised px-4 py-3 hover:border-ink focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-cool"
          />
        </div>
      </div>
      <Foot>
        {decides && (
          <Sure
            name={ask}
            confidence={draft.confidence ?? null}
            say={(confidence) => state.change({ confidence })}
          />
        )}
        <p
          role="status"
          className="text-sm text-wrong empty:hidden max-sm:basis-full sm:order-first sm:basis-full"
        >
          {now.missing}
        </p>
        <button
          type="button"
          onClick={() => void state.handIn()}
          className="ml-auto min-h-11 rounded-lg bg-ink px-5 font-semibold whitespace-nowrap text-paper hover:bg-ink-2 max-sm:grow"
        >
          Hand in
          <span aria-hidden="true" className="ml-2 font-normal opacity-75 max-sm:hidden">
            Ctrl ↵
          </span>
        </button>
      </Foot>
    </>
  )
}
