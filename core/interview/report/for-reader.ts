import type { Report } from './report.ts'

/** As whoever has a read-only link may see it: without notes and without recordings. */
export const forReader = (report: Report): Report => ({
  ...report,
  notes: [],
  scores: report.scores.map((score) =>
    score.score !== null && score.evidence.tag === 'note'
      ? { ...score, evidence: { tag: 'note', words: null } }
      : score,
  ),
  rounds: report.rounds.map((round) => ({
    ...round,
    asks: round.asks.map((ask) => ({
      ...ask,
      speech: ask.speech === null ? null : { ...ask.speech, recordingId: null },
    })),
  })),
})
