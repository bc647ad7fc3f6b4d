import type { Metadata } from 'next'
import { Heading } from '#app/_ui/heading.tsx'
import { database } from '#store/db.ts'
import { readLivePacks } from '#store/question/packs.ts'
import { readTopics } from '#store/question/topics.ts'
import { LibraryFrame } from '../library-frame.tsx'
import { TopicLines } from '../topic-lines.tsx'

export const metadata: Metadata = { title: 'Misconceptions' }

export default async function MisconceptionsPage() {
  const { sql } = await database()
  const [packs, topics] = await Promise.all([readLivePacks(sql.read), readTopics(sql.read)])
  const lines = topics.filter(({ topic }) => topic.kind === 'misconception')
  return (
    <LibraryFrame shelf="misconceptions">
      <Heading>Misconceptions</Heading>
      {lines.length === 0 ? (
        <p className="text-ink-2">No pack names any.</p>
      ) : (
        <>
          <p className="mb-6 text-ink-2">
            Each of these is said in interviews, and each is wrong. Say why before you open it.
          </p>
          <TopicLines lines={lines} packs={packs} />
        </>
      )}
    </LibraryFrame>
  )
}
