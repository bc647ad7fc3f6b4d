/** A class of retrievability, from and with `from`, up to `to`. */
export type Class = { readonly from: number; readonly to: number }

export type Spread = {
  /** One for each class, in their order. */
  readonly counts: readonly number[]
  readonly of: number
  /** Null of none. */
  readonly mean: number | null
}

const classesFrom = (...bounds: readonly number[]): readonly Class[] =>
  bounds.slice(1).map((to, place) => ({ from: bounds[place] ?? 0, to }))

/** For looking at: where memories are kept, small differences matter. */
export const SPREAD_CLASSES = classesFrom(0, 0.5, 0.7, 0.8, 0.9, 0.95, 1)

/** For comparing predictions with what came: one below a half, then steps of five percent. */
export const PREDICTION_CLASSES = classesFrom(0, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1)

/** How retrievabilities, from 0 to 1, fall into the classes for looking at. */
export const spread = (values: readonly number[]): Spread => {
  const counts = SPREAD_CLASSES.map(() => 0)
  for (const value of values) {
    const place = placeIn(SPREAD_CLASSES, value)
    counts[place] = (counts[place] ?? 0) + 1
  }
  const sum = values.reduce((all, value) => all + value, 0)
  return { counts, of: values.length, mean: values.length === 0 ? null : sum / values.length }
}

/** Which class it falls into; the highest one holds 1 itself. */
export const placeIn = (classes: readonly Class[], value: number): number =>
  Math.max(
    0,
    classes.findLastIndex(({ from }) => value >= from),
  )
