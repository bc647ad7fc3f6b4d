import { type AskId, readAsk } from '#core/interview/ask.ts'
import { findAsk } from '#core/interview/find-ask.ts'
import { CLOSING } from '#core/interview/round-words.ts'
import type { InterviewerScript } from '#core/interview/view.ts'
import { roundWords } from '../round-words.ts'

/** What an ask is, shortly: the title of a question, a probe's words, what a flip changes. */
export const askWords = (script: InterviewerScript, id: AskId): string => {
  const found = findAsk(script, id)
  if (found === null) return id
  const { step, probe, round } = found
  if (probe !== null) return probe.question
  if (step.tag === 'flip') return plain(flipPrompt(script, id))
  return round.item?.question.title ?? CLOSING.title
}

/** `Scenario 2, probe`. */
export const askPlace = (script: InterviewerScript, id: AskId): string => {
  const read = readAsk(id)
  if (read === null) return id
  const round = roundWords(script.rounds, read.round)
  return read.step.tag === 'main' ? round : `${round}, ${read.step.tag}`
}

/** The one constraint that the flip changes, as HTML; empty where it is none. */
export const flipPrompt = (script: InterviewerScript, id: AskId): string => {
  const read = readAsk(id)
  const question = read === null ? undefined : script.rounds[read.round]?.item?.question
  if (question?.kind !== 'scenario' || read?.step.tag !== 'flip') return ''
  const { flip } = read.step
  return question.flips.find((one) => one.id === flip)?.prompt ?? ''
}

/** Words of sanitised HTML where only text may stand. */
export const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim()

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
