import { loadGrader } from '#app/_ui/question/load-grader.ts'
import type { WholeQuestion } from '#app/_ui/question/whole-question.ts'
import { flush } from '#app/(review)/study/outbox.ts'
import { patience } from '#app/(review)/study/outbox-op.ts'
import type { Mark } from '#core/grading/key-points.ts'
import type { Question } from '#core/question/question.ts'
import { type OwnMarks, stateOf } from '#core/quiz/attempt.ts'
import type { ItemOutcome } from '#core/quiz/result.ts'
import { pathOf } from './attempt-op.ts'
import type { ShownVerdict, Taking } from './taking.ts'

type VerdictsWith = {
  readonly read: () => Taking
  readonly set: (next: Partial<Taking>) => void
}

/** As the server gives it: `GET /api/attempts/ID/key/PLACE`. */
type Key = Omit<WholeQuestion, 'choices'> & { readonly outcome: Pick<ItemOutcome, 'answer'> }

/** Of a practice: the key comes once the server has the answer, and the verdict with it. */
export const createVerdicts = ({ read, set }: VerdictsWith) => {
  const asking = new Set<number>()
  const put = (place: number, verdict: ShownVerdict) =>
    set({ verdicts: new Map(read().verdicts).set(place, verdict) })

  const fetchKey = async (place: number): Promise<Key> => {
    for (let failures = 0; ; failures += 1) {
      // The key is given only for what is answered, so the answer goes first.
      await flush()
      const key = await readKey(read().attempt.id, place)
      if (key !== null) return key
      put(place, { tag: 'waiting', away: true })
      await new Promise((resolve) => setTimeout(resolve, patience(failures)))
    }
  }

  return {
    show: async (place: number): Promise<void> => {
      if (asking.has(place) || read().verdicts.get(place)?.tag === 'shown') return
      asking.add(place)
      put(place, { tag: 'waiting', away: false })
      const { outcome, ...key } = await fetchKey(place)
      const { places, attempt } = read()
      const { answer, marks } = stateOf(places, place)
      put(place, {
        tag: 'shown',
        whole: { ...key, choices: attempt.choices },
        answer: { ...outcome.answer, ...marks },
        marks: await evidenceIn(key.question, answer.words ?? ''),
      })
      asking.delete(place)
    },
    /** The learner's own marks decide from now on. */
    mark: (place: number, marks: OwnMarks): void => {
      const verdict = read().verdicts.get(place)
      if (verdict?.tag === 'shown') put(place, { ...verdict, answer: { ...verdict.answer, ...marks } })
    },
  }
}

const evidenceIn = async (question: Question, words: string): Promise<readonly Mark[] | null> => {
  if (question.kind !== 'explain') return null
  const { gradeAnswer } = await loadGrader()
  return gradeAnswer(words, question.keyPoints)
}

const readKey = async (attemptId: string, place: number): Promise<Key | null> => {
  try {
    const response = await fetch(`${pathOf(attemptId)}/key/${place}`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(20_000),
    })
    return response.ok ? ((await response.json()) as Key) : null
  } catch {
    return null
  }
}
