import type { Html, Question } from './question.ts'

/** The words of HTML that the parser made. */
export const plainText = (html: Html): string =>
  html
    .replace(/<\/(?:p|li|pre|blockquote)>|<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(lt|gt|amp|quot);/g, (_, name) => REFERENCES[name] as string)
    .replace(/\s+/g, ' ')
    .trim()

const REFERENCES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** Lower-case words of everything a learner might search for. */
export const searchTextOf = (question: Question): string =>
  [
    question.id,
    question.title,
    question.axis,
    question.level,
    plainText(question.prompt),
    ...wordsOfKind(question),
  ]
    .join(' ')
    .toLowerCase()

const wordsOfKind = (question: Question): readonly string[] => {
  switch (question.kind) {
    case 'scenario':
      return [
        ...question.options.map((option) => plainText(option.rationale)),
        ...question.reasons.map((reason) => plainText(reason.text)),
        ...question.keyPoints.map((point) => point.text),
        ...question.flips.map((flip) => plainText(flip.prompt)),
        ...question.probes.map((probe) => probe.question),
      ]
    case 'explain':
      return [
        plainText(question.modelAnswer),
        ...question.keyPoints.map((point) => point.text),
        ...question.probes.map((probe) => probe.question),
      ]
    case 'recall':
      return [plainText(question.answer), plainText(question.why)]
    case 'estimate':
      return [plainText(question.why)]
  }
}
