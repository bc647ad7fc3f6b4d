import { Part } from '#app/_ui/question/part.tsx'
import type { Answer } from '#core/review/entry.ts'
import type { StudyItem } from '#core/review/study-item.ts'

type ContrastProps = { readonly item: StudyItem; readonly answer: Answer }

/** A card forgotten again and again is usually mixed up with another: advice to tell the two apart. */
export function Contrast({ item, answer }: ContrastProps) {
  const pair = pairOf(item, answer)
  return (
    <Part title="This one keeps slipping">
      <p className="border-l-4 border-warm py-0.5 pl-4 text-ink-2">
        {pair === null
          ? 'It is usually mixed up with something near it. Say in one sentence what this answer is, and in one what it is not; then look up the question it resembles.'
          : `You keep mixing up ${pair.mine} and ${pair.right} here. Read both reasons above side by side and finish one sentence aloud: “It would be ${pair.mine} if …, but here …”.`}
      </p>
    </Part>
  )
}

const pairOf = ({ question, part, choices }: StudyItem, answer: Answer) => {
  if (question.kind !== 'scenario') return null
  const options = question.flips.find((flip) => flip.id === part)?.options ?? question.options
  const right = options.find((option) => option.standing === 'best')?.choice
  if (right === undefined || answer.choice === undefined || answer.choice === right) return null
  const label = (id: string) => choices.find((choice) => choice.id === id)?.label ?? id
  return { mine: label(answer.choice), right: label(right) }
}
