import type { z } from 'zod'
import { checkSettings } from '#core/learner/learner.ts'
import { checkRules } from '#core/review/rules.ts'
import { problemsInInterview } from './check-interview.ts'
import { idsOf, missing, repeated } from './check-lists.ts'
import { documentSchema, type ExportDocument, FORMAT, VERSION } from './document.ts'
import type { ExportedAttempt } from './document-attempts.ts'

export type CheckedDocument =
  | { readonly tag: 'checked'; readonly document: ExportDocument }
  /** One sentence each. */
  | { readonly tag: 'invalid'; readonly problems: readonly string[] }

/** Takes an `ExportDocument` as it comes from a file: afterwards every reference in it leads somewhere. */
export function checkDocument(given: unknown): CheckedDocument {
  const parsed = documentSchema.safeParse(given)
  const problems = parsed.success ? problemsIn(parsed.data) : problemsOf(given, parsed.error.issues)
  if (parsed.success && problems.length === 0) return { tag: 'checked', document: parsed.data }
  return { tag: 'invalid', problems: problems.slice(0, MOST) }
}

// A file of another kind has thousands, and the first few say it all.
const MOST = 10

function problemsOf(given: unknown, issues: readonly z.core.$ZodIssue[]): readonly string[] {
  const { format, version } = (given ?? {}) as { readonly format?: unknown; readonly version?: unknown }
  if (format !== FORMAT) return ['This is not a file that Runwhere exported.']
  if (typeof version === 'number' && version > VERSION) {
    return [
      `This file was exported by a newer Runwhere (its format is ${version}, not ${VERSION}): update Runwhere.`,
    ]
  }
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

function problemsIn(document: ExportDocument): readonly string[] {
  const { learner, parameterSets, packs, questions, cards, flags, reviews } = document
  const { attempts, interviews, trainings, adoptions, questionTexts } = document
  const texts = new Map(questionTexts.map(({ questionId, hash, body }) => [`${questionId} ${hash}`, body]))
  const sets = idsOf(parameterSets)
  const settings = checkSettings({ ...learner, easyDays: [...learner.easyDays].map(Number) })
  return [
    ...(settings.ok ? [] : settings.problems.map(({ field, message }) => `learner.${field}: ${message}`)),
    ...parameterSets.flatMap(({ id, weights }, at) =>
      checkRules({ parameterSetId: id, weights, desiredRetention: learner.desiredRetention }).map(
        (problem) => `parameterSets.${at}.${problem}`,
      ),
    ),
    ...missing('learner', [learner], 'parameterSetId', sets),
    ...missing('questions', questions, 'packId', idsOf(packs)),
    ...missing('cards', cards, 'questionId', idsOf(questions)),
    ...missing('flags', flags, 'questionId', idsOf(questions)),
    ...missing('reviews', reviews, 'cardId', idsOf(cards)),
    ...missing('reviews', reviews, 'parameterSetId', sets),
    ...missing('adoptions', adoptions, 'parameterSetId', sets),
    ...missing('trainings', trainings.flatMap(withSet), 'parameterSetId', sets),
    ...repeated('cards', cards),
    ...repeated('flags', flags),
    ...repeated('trainings', trainings),
    ...repeated('adoptions', adoptions),
    ...repeated('reviews', reviews),
    ...repeated('attempts', attempts),
    ...attempts.flatMap((attempt, at) => problemsInAttempt(`attempts.${at}`, attempt, document)),
    ...repeated('interviews', interviews),
    ...repeated(
      'interviews.events',
      interviews.flatMap(({ events }) => events),
    ),
    ...repeated(
      'interviews.ratings',
      interviews.flatMap(({ ratings }) => ratings),
    ),
    ...interviews.flatMap((interview, at) => problemsInInterview(`interviews.${at}`, interview, texts)),
  ]
}

function problemsInAttempt(
  list: string,
  { items, events }: ExportedAttempt,
  { cards, questionTexts }: ExportDocument,
): readonly string[] {
  const places = items.map(({ place }) => ({ id: String(place) }))
  const questionOf = new Map(cards.map(({ id, questionId }) => [id, questionId]))
  const texts = questionTexts.map(({ questionId, hash }) => ({ id: `${questionId} ${hash}` }))
  const used = items.map(({ cardId, hash }) => ({ hash: `${questionOf.get(cardId) ?? '?'} ${hash}` }))
  return [
    ...missing(`${list}.items`, items, 'cardId', idsOf(cards)),
    ...missing(`${list}.items`, used, 'hash', idsOf(texts)),
    ...missing(
      `${list}.events`,
      events.map(({ place }) => ({ place: String(place) })),
      'place',
      idsOf(places),
    ),
    ...repeated(`${list}.items`, places),
    ...repeated(`${list}.events`, events),
  ]
}

const withSet = ({ parameterSetId }: ExportDocument['trainings'][number]) =>
  parameterSetId === null ? [] : [{ parameterSetId }]
