import type { Pack } from '#core/question/pack.ts'
import type { QuestionLine } from '#store/question/search.ts'

type QuestionListProps = { readonly packs: readonly Pack[]; readonly questions: readonly QuestionLine[] }

/** In the order of the bank, under the axis they belong to. */
export function QuestionList({ packs, questions }: QuestionListProps) {
  const axes = [...new Set(questions.map(({ packId, axis }) => `${packId} ${axis}`))]
  return axes.map((key) => {
    const [packId, axis] = key.split(' ')
    const label = packs.find((pack) => pack.id === packId)?.axes.find((one) => one.id === axis)?.label ?? axis
    return (
      <section key={key} className="mb-6">
        <h2 className="text-[0.9375rem] font-semibold text-ink-2">{label}</h2>
        <ul className="mt-1 divide-y divide-line border-y border-line">
          {questions
            .filter((question) => `${question.packId} ${question.axis}` === key)
            .map((question) => (
              <li key={question.id}>
                <a
                  href={`/questions/${question.id}`}
                  className="group flex min-h-11 items-baseline gap-x-4 py-2 no-underline max-sm:flex-col"
                >
                  <span className="group-hover:underline">{question.title}</span>
                  <span className="shrink-0 text-sm text-ink-3 sm:ml-auto">
                    {question.kind}, {question.level}
                  </span>
                </a>
              </li>
            ))}
        </ul>
      </section>
    )
  })
}
