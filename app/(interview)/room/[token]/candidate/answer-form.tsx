import { useEffect, useRef, useState } from 'react'
import { PRIMARY } from '#app/_ui/button.ts'
import { Foot } from '#app/_ui/foot.tsx'
import { Key } from '#app/_ui/key.tsx'
import { answerWishOf, pressedOf } from '#app/_ui/question/answer-keys.ts'
import { Choose } from '#app/_ui/question/choose.tsx'
import { Sure } from '#app/_ui/question/sure.tsx'
import { Reckoning } from '#app/_ui/question/write.tsx'
import { type AnswerDraft, answerIn, draftFrom } from '#app/(interview)/answer-draft.ts'
import type { Draft } from '#core/interview/event.ts'
import type { AskedView } from '#core/interview/view.ts'
import type { Choice } from '#core/question/pack.ts'
import { missingOf, NOTHING_WRITTEN } from './missing.ts'
import { useDraft } from './use-draft.ts'

type AnswerFormProps = {
  readonly ask: AskedView
  readonly choices: readonly Choice[]
  readonly paused: boolean
  readonly singleKeys: boolean
  readonly write: (draft: Draft) => void
  readonly answer: (answer: Draft) => void
}

/** Choice, words and how sure, as far as the ask has them. What is written goes to the other side as it is written. */
export function AnswerForm({ ask, choices, paused, singleKeys, write, answer }: AnswerFormProps) {
  // Until something is written here it is what was written before, which may come from disk or from another page.
  const [own, set] = useState<AnswerDraft | null>(null)
  const writing = own ?? draftFrom(ask.draft)
  const [missing, miss] = useState('')
  const words = useRef<HTMLTextAreaElement>(null)
  const settle = useDraft(own === null ? null : answerIn(own), write)
  const scenario = ask.question?.kind === 'scenario'
  const change = (part: Partial<AnswerDraft>) => {
    set((now) => ({ ...(now ?? writing), ...part }))
    miss('')
  }
  const send = () => {
    if (paused) return miss('The interview is paused: answer once it goes on. What you wrote is kept.')
    const lacking = missingOf(ask, writing, missing === NOTHING_WRITTEN)
    if (lacking !== null) return miss(lacking)
    settle()
    answer(answerIn(writing))
  }
  // The newest of it, since keys are heard for as long as the ask is there.
  const hear = useRef<(event: KeyboardEvent) => boolean>(() => false)
  hear.current = (event) => {
    const pressed = pressedOf(event, singleKeys)
    if (pressed === 'go' && (event.ctrlKey || event.metaKey)) {
      send()
      return true
    }
    if (pressed !== 'key') return false
    if (event.key === 'i') return focus(document.querySelector('#inquiry'))
    if (event.key === 'w') return focus(words.current)
    const wish = scenario ? answerWishOf(event.key) : null
    const choice = wish?.tag === 'pick' ? choices[wish.place] : undefined
    if (choice !== undefined) change({ choice: choice.id })
    if (wish?.tag === 'sure') change({ confidence: wish.confidence })
    return choice !== undefined || wish?.tag === 'sure'
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && document.activeElement instanceof HTMLElement)
        document.activeElement.blur()
      if (hear.current(event)) event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])

  return (
    <form
      noValidate
      className="mt-6 grid gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      {scenario && (
        <Choose
          name={ask.ask}
          choices={choices}
          chosen={writing.choice ?? null}
          choose={(choice) => change({ choice })}
        />
      )}
      {ask.question?.kind === 'estimate' && (
        <Reckoning
          name={ask.ask}
          words={writing.typed}
          write={(typed) => change({ typed })}
          unit={ask.question.unit}
          tolerance={ask.question.tolerance}
        />
      )}
      <div>
        <label htmlFor="answer" className="block text-[0.9375rem] font-semibold text-ink-2">
          {ask.question?.kind === 'estimate' ? 'How you get there' : 'Your answer, as you would say it'}{' '}
          <Key className="ml-1 max-sm:hidden">w</Key>
        </label>
        <textarea
          id="answer"
          ref={words}
          rows={6}
          maxLength={20_000}
          value={writing.words}
          onChange={(event) => change({ words: event.target.value })}
          aria-describedby="answer-seen"
          className="mt-1.5 min-h-36 w-full resize-y rounded-lg border border-edge bg-raised px-4 py-3 hover:border-ink"
        />
        <p id="answer-seen" className="mt-1 text-sm text-ink-3">
          The interviewer sees it as you write.
        </p>
      </div>
      <Foot>
        {scenario && (
          <Sure
            name={ask.ask}
            confidence={writing.confidence ?? null}
            say={(confidence) => change({ confidence })}
          />
        )}
        <p
          role="status"
          className="text-sm text-wrong empty:hidden max-sm:basis-full sm:order-first sm:basis-full"
        >
          {missing}
        </p>
        <button type="submit" aria-disabled={paused} className={`ml-auto max-sm:grow ${PRIMARY}`}>
          Answer{' '}
          <Key bare className="opacity-75 max-sm:hidden">
            Ctrl ↵
          </Key>
        </button>
      </Foot>
    </form>
  )
}

const focus = (element: HTMLElement | null): boolean => {
  element?.focus()
  return element !== null
}
