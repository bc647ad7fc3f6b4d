import { Part } from '#app/_ui/question/part.tsx'
import type { Topic } from '#store/question/topics.ts'
import { topicPath } from '../../address.ts'
import { KIND_NAMES } from '../../topic-kind.ts'

type TopicsProps = { readonly topics: readonly Topic[]; readonly query: string }

/** What the question covers, shown with the answer: a misconception named before it would be a hint. */
export function Topics({ topics, query }: TopicsProps) {
  if (topics.length === 0) return null
  return (
    <Part title="It covers">
      <ul className="grid gap-1.5 leading-snug">
        {topics.map((topic) => (
          <li key={topic.id}>
            <a href={`${topicPath(topic)}${query}`}>{topic.title}</a>{' '}
            <span className="text-sm text-ink-3">{KIND_NAMES[topic.kind].one.toLowerCase()}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}
