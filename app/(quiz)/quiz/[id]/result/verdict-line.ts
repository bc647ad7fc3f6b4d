import { percentOf } from '#app/_ui/percent-of.ts'
import { type Headline, headlineOf } from '#app/_ui/question/headline.ts'
import { bestOf } from '#core/question/question.ts'
import type { Confidence } from '#core/review/entry.ts'
import { deriveGrade } from '#core/review/grade.ts'
import type { ResultItem } from './item.ts'

/** The verdict on one answer in a line, in the words of study. */
export const verdictLine = ({ whole, outcome }: ResultItem): Headline => {
  const { question, part } = whole
  if (outcome.answered) return headlineOf(whole, outcome.answer, deriveGrade(question, part, outcome.answer))
  if (question.kind !== 'scenario') return { tone: 'open', text: 'Not answered' }
  const options = question.flips.find(({ id }) => id === part)?.options ?? question.options
  const best = whole.choices.find(({ id }) => id === bestOf(options))?.label ?? ''
  return { tone: 'open', text: `Not answered. ${best} it would have been` }
}

/** What made up the mark: choice, reasons and confidence apart. */
export const scoreWords = ({
  outcome: { score, answer, answered, wrongReason },
}: ResultItem): readonly string[] => {
  if (!answered) return []
  const words: string[] = []
  if (score.choice !== null)
    words.push(
      score.choice === 1
        ? 'Choice right'
        : score.choice === 0.5
          ? 'Choice acceptable under its condition: half the mark'
          : 'Choice wrong',
    )
  if (score.reasons !== null)
    words.push(wrongReason ? 'Wrong reasons for the right letter' : `Reasons ${percentOf(score.reasons)}`)
  if (answer.confidence !== undefined && score.sure !== null)
    words.push(`You said ${SAID[answer.confidence]}, ${percentOf(score.sure)}`)
  return words
}

const SAID: Readonly<Record<Confidence, string>> = {
  guessing: 'guessing',
  fairly: 'fairly',
  certain: 'certain',
}
