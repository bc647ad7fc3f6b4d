import { memo, type Ref } from 'react'
import { Prose } from '#app/_ui/prose.tsx'
import type { Answer } from '#core/review/entry.ts'
import type { StudyItem } from '#core/review/study-item.ts'
import { Because } from './because.tsx'
import { Choose } from './choose.tsx'
import { Explanation, Reckoning, Recollection } from './write.tsx'

type AskedProps = {
  readonly item: StudyItem
  readonly draft: Answer
  /** What was typed where a number is asked for, as it was typed. */
  readonly typed: string
  readonly heading: Ref<HTMLHeadingElement> | null
  readonly change: (change: Partial<Answer>) => void
  readonly type: (words: string) => void
  readonly toggle: (reason: string) => void
}

/** One question before its answer. The next one is already on the page, hidden, with nothing filled in. */
export const Asked = memo(function Asked({ item, draft, typed, heading, change, type, toggle }: AskedProps) {
  const { question } = item
  const name = `q-${item.cardId}`
  const flip = question.kind === 'scenario' ? question.flips.find((one) => one.id === item.part) : undefined
  const choose = (choice: string) => change({ choice })
  const write = (words: string) => change({ words })
  return (
    <>
      <h1
        ref={heading}
        tabIndex={-1}
        className="text-[1.5rem] leading-tight font-semibold tracking-[-0.018em] text-balance sm:text-[1.75rem]"
      >
        {question.title}
      </h1>
      <Prose
        html={item.draw?.prompt ?? question.prompt}
        className={`mt-2.5 ${flip === undefined ? '' : 'text-[0.9375rem] text-ink-2'}`}
      />
      {flip !== undefined && (
        <div className="mt-4 rounded-lg border-l-4 border-warm bg-warm-wash px-4 py-3">
          <p className="text-sm font-semibold text-warm">Now one thing changes</p>
          <Prose html={flip.prompt} className="text-lg leading-snug font-semibold" />
        </div>
      )}
      <div className="mt-5 grid gap-5">
        {question.kind === 'scenario' && (
          <Choose name={name} choices={item.choices} chosen={draft.choice ?? null} choose={choose} />
        )}
        {question.kind === 'scenario' && flip === undefined && (
          <Because reasons={question.reasons} ticked={draft.reasons ?? []} toggle={toggle} />
        )}
        {question.kind === 'explain' && <Explanation name={name} words={draft.words ?? ''} write={write} />}
        {question.kind === 'recall' && <Recollection name={name} words={draft.words ?? ''} write={write} />}
        {question.kind === 'estimate' && (
          <Reckoning
            name={name}
            words={typed}
            write={type}
            unit={question.answer.unit}
            tolerance={question.answer.tolerance}
          />
        )}
      </div>
    </>
  )
})
