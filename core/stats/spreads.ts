import { BLOCK, type Chosen, type Summand } from './features.ts'

type Normal = { readonly mean: number; readonly sd: number }

/** How far things may differ, in marks; which of these holds, the answers tell. */
export type Spreads = {
  /** Of the axes among each other. */
  readonly axis: Normal
  /** What knowing the texts adds; nothing for most learners. */
  readonly text: Normal
  /** Of ability over 100 first answers: evenly, and in any direction. */
  readonly slope: Normal
  readonly drift: Normal
  /** Before any answer. */
  readonly share: number
}

export const sdOf = (summand: Summand, spreads: Spreads): Normal =>
  typeof summand === 'string' ? ofChosen(summand, spreads) : summand

const ofChosen = (chosen: Chosen, spreads: Spreads): Normal =>
  chosen === 'drift' ? { mean: 0, sd: spreads.drift.sd * Math.sqrt(BLOCK / 100) } : spreads[chosen]

const NOTHING: Normal = { mean: 0, sd: 0 }

const AXIS = [
  { normal: { mean: 0, sd: 0.03 }, share: 0.5 },
  { normal: { mean: 0, sd: 0.1 }, share: 0.5 },
]
// Whoever studies mostly gets better, some not at all, a few much.
const SLOPE = [
  { normal: NOTHING, share: 0.25 },
  { normal: { mean: 0.1, sd: 0.06 }, share: 0.55 },
  { normal: { mean: 0.15, sd: 0.15 }, share: 0.2 },
]
const DRIFT = [
  { normal: NOTHING, share: 0.9 },
  { normal: { mean: 0, sd: 0.08 }, share: 0.1 },
]
const TEXT = [
  { normal: NOTHING, share: 0.98 },
  { normal: { mean: 0.35, sd: 0.15 }, share: 0.02 },
]

/** Every combination. */
export const SPREADS: readonly Spreads[] = AXIS.flatMap((axis) =>
  SLOPE.flatMap((slope) =>
    DRIFT.flatMap((drift) =>
      TEXT.map((text) => ({
        axis: axis.normal,
        slope: slope.normal,
        drift: drift.normal,
        text: text.normal,
        share: axis.share * slope.share * drift.share * text.share,
      })),
    ),
  ),
)
