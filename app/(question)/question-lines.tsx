import { axisLabel } from '#app/_ui/labels.ts'
import type { Pack } from '#core/question/pack.ts'
import type { QuestionLine } from '#store/question/search.ts'

type QuestionLinesProps = {
  readonly questions: readonly QuestionLine[]
  /** To name the axis on each line. */
  readonly packs?: readonly Pack[]
}

/** Titles only: what is asked and answered stands on the page of each. */
export function QuestionLines({ questions, packs }: QuestionLinesProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {questions.map((question) => (
        <li key={question.id}>
          <a
            href={`/questions/${question.id}`}
            className="group flex min-h-11 items-baseline gap-x-4 py-2 no-underline max-sm:flex-col"
          >
            <span className="group-hover:underline">{question.title}</span>
            <span className="shrink-0 text-sm text-ink-3 sm:ml-auto">
              {packs !== undefined && `${axisLabel(packs, question)}, `}
              {question.kind}, {question.level}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
