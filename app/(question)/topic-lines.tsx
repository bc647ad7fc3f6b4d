import type { Pack } from '#core/question/pack.ts'
import type { TopicLine } from '#store/question/topics.ts'
import { packQuery, topicPath } from './address.ts'
import { KIND_NAMES } from './topic-kind.ts'

type TopicLinesProps = {
  readonly lines: readonly TopicLine[]
  readonly packs: readonly Pack[]
  /** Where several kinds stand together, each line says which it is. */
  readonly named?: boolean
}

export function TopicLines({ lines, packs, named = false }: TopicLinesProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {lines.map(({ packId, topic, questions }) => (
        <li key={`${packId} ${topic.id}`}>
          <a
            href={`${topicPath(topic)}${packQuery(packId, packs)}`}
            className="group grid grid-cols-[2.75rem_1fr] items-baseline py-2.5 leading-snug no-underline sm:grid-cols-[2.75rem_1fr_auto] sm:gap-x-3"
          >
            <span className="text-sm text-ink-3 tabular-nums">{topic.id}</span>
            <span className="group-hover:underline">{topic.title}</span>
            <span className="text-sm text-ink-3 max-sm:col-start-2 max-sm:mt-0.5 sm:pl-3">
              {named ? KIND_NAMES[topic.kind].one.toLowerCase() : aside(topic.level, questions)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

const aside = (level: string | undefined, questions: number): string => {
  const count = questions === 0 ? 'no question' : questions === 1 ? '1 question' : `${questions} questions`
  return level === undefined ? count : `${level}, ${count}`
}
