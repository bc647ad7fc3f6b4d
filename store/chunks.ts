/** Both databases limit how many values one statement takes. */
export const CHUNK = 500

export function chunksOf<T>(items: readonly T[], size: number = CHUNK): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

/** With its last one again and again up to a multiple of `step`: few different statements are made, each planned once. */
export const filledUp = <T>(values: readonly T[], step: number): readonly T[] => [
  ...values,
  ...Array.from({ length: (step - (values.length % step)) % step }).flatMap(() => values.slice(-1)),
]
