/** One thing that is put to the candidate: `ROUND.main`, `ROUND.probe.INDEX`, `ROUND.flip.ID` or `ROUND.further.main`, rounds from 0. */
export type AskId = string

export type Step =
  | { readonly tag: 'main' }
  /** Index among the question's probes. */
  | { readonly tag: 'probe'; readonly probe: number }
  | { readonly tag: 'flip'; readonly flip: string }
  /** What a model asked about the answer to another ask of the round, its main part or a probe. */
  | { readonly tag: 'further'; readonly after: AskId }

export const askId = (round: number, step: Step): AskId => {
  switch (step.tag) {
    case 'main':
      return `${round}.main`
    case 'probe':
      return `${round}.probe.${step.probe}`
    case 'flip':
      return `${round}.flip.${step.flip}`
    case 'further':
      return step.after.replace('.', '.further.')
  }
}

/** Null where the id is none. */
export const readAsk = (id: AskId): { readonly round: number; readonly step: Step } | null => {
  const found = FORM.exec(id)
  if (found === null) return null
  const [, at, main, probe, flip, after] = found
  const round = Number(at)
  if (main !== undefined) return { round, step: { tag: 'main' } }
  if (probe !== undefined) return { round, step: { tag: 'probe', probe: Number(probe) } }
  if (after !== undefined) return { round, step: { tag: 'further', after: `${at}.${after}` } }
  return { round, step: { tag: 'flip', flip: flip as string } }
}

const FORM =
  /^(\d{1,3})\.(?:(main)|probe\.(\d{1,3})|flip\.([a-z0-9-]{1,100})|further\.(main|probe\.\d{1,3}))$/

/** Of an ask that the script has. */
export const roundOf = (ask: AskId): number => Number.parseInt(ask, 10)
