/** One thing that is put to the candidate: `ROUND.main`, `ROUND.probe.INDEX` or `ROUND.flip.ID`, rounds from 0. */
export type AskId = string

export type Step =
  | { readonly tag: 'main' }
  /** Index among the question's probes. */
  | { readonly tag: 'probe'; readonly probe: number }
  | { readonly tag: 'flip'; readonly flip: string }

export const askId = (round: number, step: Step): AskId => {
  switch (step.tag) {
    case 'main':
      return `${round}.main`
    case 'probe':
      return `${round}.probe.${step.probe}`
    case 'flip':
      return `${round}.flip.${step.flip}`
  }
}

/** Null where the id is none. */
export const readAsk = (id: AskId): { readonly round: number; readonly step: Step } | null => {
  const found = /^(\d{1,3})\.(?:(main)|probe\.(\d{1,3})|flip\.([a-z0-9-]{1,100}))$/.exec(id)
  if (found === null) return null
  const [, round, main, probe, flip] = found
  if (main !== undefined) return { round: Number(round), step: { tag: 'main' } }
  if (probe !== undefined) return { round: Number(round), step: { tag: 'probe', probe: Number(probe) } }
  return { round: Number(round), step: { tag: 'flip', flip: flip as string } }
}

/** Of an ask that the script has. */
export const roundOf = (ask: AskId): number => Number.parseInt(ask, 10)
