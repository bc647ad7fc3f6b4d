/** Both databases limit how many values one statement takes. */
export const CHUNK = 500

export function chunksOf<T>(items: readonly T[], size: number = CHUNK): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
