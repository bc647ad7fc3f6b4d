import { readAsk } from '#core/interview/ask.ts'
import { missing } from './check-lists.ts'
import type { ExportedInterview } from './document-interviews.ts'

/** `texts` are the keys of those in the file, as `QUESTION HASH`. */
export function problemsInInterview(
  list: string,
  { rounds, events }: ExportedInterview,
  texts: ReadonlySet<string>,
): readonly string[] {
  const used = rounds.map(({ questionId, hash }) => ({ questionId, hash: `${questionId} ${hash}` }))
  const withText = used.filter(({ questionId }) => questionId !== null)
  return [
    ...missing(`${list}.rounds`, withText, 'hash', texts),
    ...rounds.flatMap(({ place }, at) =>
      place === at ? [] : [`${list}.rounds.${at}.place: ${at} is missing`],
    ),
    ...events.flatMap(({ seq, body }, at) => {
      const ask = 'ask' in body ? body.ask : null
      return [
        ...(seq === at + 1 ? [] : [`${list}.events.${at}.seq: ${at + 1} is missing`]),
        ...(ask === null || (readAsk(ask)?.round ?? rounds.length) < rounds.length
          ? []
          : [`${list}.events.${at}.ask: ${ask} is not in the file`]),
      ]
    }),
  ]
}
