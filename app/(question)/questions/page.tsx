import type { Metadata } from 'next'
import { Heading } from '#app/_ui/heading.tsx'
import { database } from '#store/db.ts'
import { readFacts } from '#store/question/facts.ts'
import { readLibrary } from '#store/question/library.ts'
import { readLivePacks } from '#store/question/packs.ts'
import { searchQuestions } from '#store/question/search.ts'
import { readTopics } from '#store/question/topics.ts'
import { LibraryFrame } from '../library-frame.tsx'
import { Beside } from './beside.tsx'
import { addressOf, filterOf, isSet, type Search } from './filter.ts'
import { FilterForm } from './filter-form.tsx'
import { QuestionList } from './question-list.tsx'
import { SetFilters } from './set-filters.tsx'
import { WaysIn } from './ways-in.tsx'

export const metadata: Metadata = { title: 'Questions' }

const ON_A_PAGE = 50

export default async function QuestionsPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const { filter, after } = filterOf(await searchParams)
  const db = await database()
  const front = !isSet(filter) && after === undefined
  const beside = filter.text !== undefined && after === undefined
  const [packs, facts, topics, found, library] = await Promise.all([
    readLivePacks(db.sql.read),
    beside || filter.fact !== undefined ? readFacts(db.sql.read) : [],
    beside || filter.topic !== undefined ? readTopics(db.sql.read) : [],
    searchQuestions(db, filter, { after, limit: ON_A_PAGE }),
    front ? readLibrary(db.sql.read) : null,
  ])
  const named = { packs, facts, topics }
  return (
    <LibraryFrame shelf="questions">
      <Heading>Questions</Heading>
      <FilterForm filter={filter} named={named} />
      {library === null ? (
        <SetFilters filter={filter} named={named} />
      ) : (
        <WaysIn packs={packs} library={library} />
      )}
      <div className={`mb-4 flex flex-wrap items-baseline gap-x-3 ${front ? 'mt-9' : 'mt-6'}`}>
        <h2 className="text-lg font-semibold tracking-tight">{front ? 'One by one' : 'Found'}</h2>
        <p role="status" className="text-sm text-ink-3 tabular-nums">
          {found.total.toLocaleString('en-US')} {found.total === 1 ? 'question' : 'questions'}
        </p>
      </div>
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
      {beside && <Beside filter={filter} named={named} />}
    </LibraryFrame>
  )
}
