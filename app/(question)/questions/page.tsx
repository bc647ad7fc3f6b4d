import type { Metadata } from 'next'
import { Frame } from '#app/_ui/frame.tsx'
import { Heading } from '#app/_ui/heading.tsx'
import { SaveState } from '#app/(review)/study/save-state.tsx'
import { database } from '#store/db.ts'
import { readPacks } from '#store/question/packs.ts'
import { searchQuestions } from '#store/question/search.ts'
import { addressOf, filterOf, type Search } from './filter.ts'
import { FilterForm } from './filter-form.tsx'
import { QuestionList } from './question-list.tsx'

export const metadata: Metadata = { title: 'Questions' }

const ON_A_PAGE = 50

export default async function QuestionsPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const { filter, after } = filterOf(await searchParams)
  const db = await database()
  const [packs, found] = await Promise.all([
    readPacks(db.sql.read),
    searchQuestions(db, filter, { after, limit: ON_A_PAGE }),
  ])
  return (
    <Frame current="questions" end={<SaveState />}>
      <Heading>Questions</Heading>
      <FilterForm packs={packs} filter={filter} />
      <p role="status" className="mt-6 mb-2 text-sm text-ink-3 tabular-nums">
        {found.total.toLocaleString('en-US')} {found.total === 1 ? 'question' : 'questions'}
      </p>
      {found.total === 0 ? (
        <p className="rounded-lg bg-sunken px-4 py-8 text-center text-ink-2">
          Nothing fits. Fewer words or <a href="/questions">no filter at all</a> find more.
        </p>
      ) : (
        <QuestionList packs={packs} questions={found.questions} />
      )}
      {found.next !== null && (
        <p className="mt-4">
          <a href={addressOf(filter, found.next)} className="inline-flex min-h-11 items-center">
            The next {ON_A_PAGE}
          </a>
        </p>
      )}
    </Frame>
  )
}
