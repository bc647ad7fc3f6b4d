import type { Metadata } from 'next'
import { Heading } from '#app/_ui/heading.tsx'
import { axisLabel } from '#app/_ui/labels.ts'
import { groupBy } from '#core/group-by.ts'
import type { Pack } from '#core/question/pack.ts'
import { database } from '#store/db.ts'
import { readLivePacks } from '#store/question/packs.ts'
import { readTopics, type TopicLine } from '#store/question/topics.ts'
import { LibraryFrame } from '../library-frame.tsx'
import { KIND_NAMES, KINDS } from '../topic-kind.ts'
import { TopicLines } from '../topic-lines.tsx'

export const metadata: Metadata = { title: 'Topics' }

/** Interview questions and grey zones; misconceptions have a page of their own. */
export default async function TopicsPage() {
  const { sql } = await database()
  const [packs, topics] = await Promise.all([readLivePacks(sql.read), readTopics(sql.read)])
  const kinds = KINDS.filter((kind) => kind !== 'misconception')
    .map((kind) => ({ kind, lines: topics.filter(({ topic }) => topic.kind === kind) }))
    .filter(({ lines }) => lines.length > 0)
  return (
    <LibraryFrame shelf="topics">
      <Heading>Topics</Heading>
      {kinds.length === 0 && <p className="text-ink-2">No pack names any.</p>}
      {kinds.map(({ kind, lines }) => (
        <section key={kind} id={kind} className="mt-6">
          <h2 className="text-lg font-semibold tracking-tight">{KIND_NAMES[kind].many}</h2>
          <p className="mb-3 text-[0.9375rem] text-ink-2">{KIND_NAMES[kind].words}</p>
          <ByAxis lines={lines} packs={packs} />
        </section>
      ))}
    </LibraryFrame>
  )
}

function ByAxis({ lines, packs }: { readonly lines: readonly TopicLine[]; readonly packs: readonly Pack[] }) {
  const axes = groupBy(lines, ({ packId, topic }) => `${packId} ${topic.axis ?? ''}`)
  return [...axes].map(([key, some]) => {
    const [first] = some
    const axis = first?.topic.axis
    return (
      <div key={key} className="mb-6">
        {first !== undefined && axis !== undefined && (
          <h3 className="mb-1 text-[0.9375rem] font-semibold text-ink-2">
            {axisLabel(packs, { packId: first.packId, axis })}
          </h3>
        )}
        <TopicLines lines={some} packs={packs} />
      </div>
    )
  })
}
