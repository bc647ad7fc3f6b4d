import type { AskedQuestion } from '#core/question/question.ts'
import type { AttemptEvent, AttemptView, Deed } from '#core/quiz/attempt.ts'
import type { Mode } from '#core/quiz/plan.ts'

const QUESTIONS: readonly AskedQuestion[] = [
  { kind: 'scenario', title: 'A guest', prompt: '', flip: null, reasons: [{ id: 'a', text: 'warm' }] },
  { kind: 'recall', title: 'How long', prompt: '' },
  { kind: 'estimate', title: 'Cups', prompt: '', unit: 'cups', tolerance: 0.1 },
]

/** A scenario, a recall and an estimate. */
export const attemptWith = (mode: Mode, events: readonly AttemptEvent[] = []): AttemptView => ({
  id: 'an-attempt',
  plan: {
    ...{ mode, packId: 'p', axes: [], levels: [], kinds: [], set: 'any', length: 3 },
    ...{ minutes: null, seed: 's', parts: [] },
  },
  startedAt: 0,
  endsAt: null,
  now: 1000,
  handedInAt: null,
  choices: [],
  axes: [],
  items: QUESTIONS.map((question, place) => ({
    ...{ place, part: 'main', axisLabel: 'Taste', level: 'mid', question },
  })),
  events,
})

export const event = (id: string, place: number, at: number, deed: Deed): AttemptEvent => ({
  ...{ id, place, at },
  ...deed,
})
