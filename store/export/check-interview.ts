import { type AskId, readAsk } from '#core/interview/ask.ts'
import { missing } from './check-lists.ts'
import type { ExportDocument } from './document.ts'
import type { ExportedInterview } from './document-interviews.ts'

type TextBody = ExportDocument['questionTexts'][number]['body']

/** `texts` are those in the file, by `QUESTION HASH`. */
export function problemsInInterview(
  list: string,
  { rounds, events }: ExportedInterview,
  texts: ReadonlyMap<string, TextBody>,
): readonly string[] {
  const used = rounds.map(({ questionId, hash }) => ({ questionId, hash: `${questionId} ${hash}` }))
  const withText = used.filter(({ questionId }) => questionId !== null)
  return [
    ...missing(`${list}.rounds`, withText, 'hash', new Set(texts.keys())),
    ...rounds.flatMap(({ place }, at) =>
      place === at ? [] : [`${list}.rounds.${at}.place: ${at} is missing`],
    ),
    ...events.flatMap(({ seq, body }, at) => [
      ...(seq === at + 1 ? [] : [`${list}.events.${at}.seq: ${at + 1} is missing`]),
      ...('ask' in body && body.ask !== null && !isAsked(body.ask, events.slice(0, at))
        ? [`${list}.events.${at}.ask: ${body.ask} is not in the file`]
        : []),
    ]),
  ]

  function isAsked(ask: AskId, before: typeof events): boolean {
    const read = readAsk(ask)
    const round = used[read?.round ?? used.length]
    if (read === null || round === undefined) return false
    const { step } = read
    const { probes, flips } = texts.get(round.hash) ?? {}
    switch (step.tag) {
      case 'main':
        return true
      case 'probe':
        return Array.isArray(probes) && step.probe < probes.length
      case 'flip':
        return Array.isArray(flips) && flips.some((flip) => flip?.id === step.flip)
      case 'further':
        // Its words stand in a proposal.
        return before.some(
          ({ body }) => body.tag === 'proposed' && body.ask === step.after && body.followUp !== null,
        )
    }
  }
}
