import type { Reason } from '#core/question/question.ts'
import { Icon } from '../icon.tsx'
import { Prose } from '../prose.tsx'

type ReasonsProps = {
  readonly reasons: readonly Reason[]
  /** Ids the learner ticked; null where nobody answered. */
  readonly ticked: readonly string[] | null
}

/** Which reasons hold here, and how that compares with what was ticked. */
export function Reasons({ reasons, ticked }: ReasonsProps) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
      {reasons.map((reason) => {
        const mine = ticked?.includes(reason.id) ?? false
        const { icon, tone, words } =
          LOOKS[reason.right ? (mine || ticked === null ? 'right' : 'missed') : mine ? 'wrong' : 'other']
        return (
          <li key={reason.id} className="flex items-start gap-2.5 px-4 py-2.5">
            <Icon name={icon} className={`mt-1.5 ${tone}`} />
            <Prose
              inline
              facts
              html={reason.text}
              className={reason.right ? 'font-semibold' : 'text-ink-2'}
            />
            <span className={`ml-auto shrink-0 pl-3 text-sm leading-[1.9] font-semibold ${tone}`}>
              {words}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

const LOOKS = {
  right: { icon: 'tick', tone: 'text-correct', words: 'Holds' },
  missed: { icon: 'tick', tone: 'text-correct', words: 'Holds, missed' },
  wrong: { icon: 'cross', tone: 'text-wrong', words: 'Not here' },
  other: { icon: 'dash', tone: 'text-ink-3', words: 'Not here' },
} as const
