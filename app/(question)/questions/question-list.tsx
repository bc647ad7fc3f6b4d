import { axisLabel } from '#app/_ui/labels.ts'
import { groupBy } from '#core/group-by.ts'
import type { Pack } from '#core/question/pack.ts'
import type { QuestionLine } from '#store/question/search.ts'
import { QuestionLines } from '../question-lines.tsx'

type QuestionListProps = { readonly packs: readonly Pack[]; readonly questions: readonly QuestionLine[] }

/** In the order of the bank, under the axis they belong to. */
export function QuestionList({ packs, questions }: QuestionListProps) {
  const axes = groupBy(questions, ({ packId, axis }) => `${packId} ${axis}`)
  return [...axes].map(([key, lines]) => (
    <section key={key} className="mb-6">
      <h3 className="mb-1 text-[0.9375rem] font-semibold text-ink-2">
        {lines[0] !== undefined && axisLabel(packs, lines[0])}
      </h3>
      <QuestionLines questions={lines} />
    </section>
  ))
}
