import { type Ref, useMemo } from 'react'
import { Asked } from '#app/_ui/question/asked.tsx'
import { askedOf } from '#core/question/asked.ts'
import type { Answer } from '#core/review/entry.ts'
import type { StudyItem } from '#core/review/study-item.ts'

type AskedItemProps = {
  readonly item: StudyItem
  readonly draft: Answer
  readonly typed: string
  readonly heading: Ref<HTMLHeadingElement> | null
  readonly change: (change: Partial<Answer>) => void
  readonly type: (words: string) => void
  readonly toggle: (reason: string) => void
}

/** A card as a question. The next one is already on the page, hidden, with nothing filled in. */
export function AskedItem({ item, ...rest }: AskedItemProps) {
  const question = useMemo(() => askedOf(item.question, item.part, item.draw), [item])
  return <Asked name={`q-${item.cardId}`} question={question} choices={item.choices} checks {...rest} />
}
