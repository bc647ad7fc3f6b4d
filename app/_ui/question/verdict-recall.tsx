import type { Recall } from '#core/question/question.ts'
import type { Answer } from '#core/review/entry.ts'
import { Key } from '../key.tsx'
import { Prose } from '../prose.tsx'
import { Why } from './verdict.tsx'

type RecallVerdictProps = {
  readonly name: string
  readonly question: Recall
  readonly answer: Answer
  /** Null where it is not asked any more. */
  readonly sayKnew: ((knew: boolean) => void) | null
}

export function RecallVerdict({ name, question, answer, sayKnew }: RecallVerdictProps) {
  return (
    <>
      <dl className="grid gap-3 rounded-lg border border-line bg-raised px-4 py-3">
        <div>
          <dt className="text-sm text-ink-3">The answer</dt>
          <dd className="text-lg font-semibold">
            <Prose inline facts html={question.answer} />
          </dd>
        </div>
        {answer.words !== undefined && (
          <div>
            <dt className="text-sm text-ink-3">You wrote</dt>
            <dd>{answer.words}</dd>
          </div>
        )}
      </dl>
      {answer.words === undefined && sayKnew !== null && (
        <fieldset>
          <legend className="sr-only">Did you know it?</legend>
          <div className="grid grid-cols-2 gap-2">
            {SAYINGS.map(({ knew, key, words }) => (
              <label
                key={key}
                className="flex min-h-12 items-center gap-3 rounded-lg border border-edge bg-raised px-4 hover:border-ink has-checked:border-ink has-checked:bg-ink/6 has-checked:font-semibold has-checked:shadow-[inset_0_0_0_1px_var(--ink)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-cool forced-colors:has-checked:border-4"
              >
                <input
                  type="radio"
                  name={`${name}-knew`}
                  className="sr-only"
                  checked={answer.knew === knew}
                  onChange={() => sayKnew(knew)}
                />
                {words}
                <span className="ml-auto max-sm:hidden">
                  <Key>{key}</Key>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <Why question={question} />
    </>
  )
}

const SAYINGS = [
  { knew: true, key: 'y', words: 'I knew it' },
  { knew: false, key: 'n', words: 'I did not' },
] as const
