import { type Clarification, withoutFacts } from '../question/question.ts'
import type { FoundAsk } from './find-ask.ts'
import type { AskState } from './state.ts'
import type { Exchange } from './view.ts'

export const exchangesOf = ({ round }: FoundAsk, { inquiries }: AskState): readonly Exchange[] => {
  const question = round.item?.question
  const all = question?.kind === 'scenario' ? question.clarifications : []
  return inquiries.map(({ id, words, clarifications, reply }) => ({
    id,
    asked: words,
    clarified: clarifications.map((at) => {
      const { question, answer } = all[at] as Clarification
      return { question, answer: withoutFacts(answer) }
    }),
    reply,
  }))
}
