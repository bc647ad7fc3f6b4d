/** What a whole answer to a scenario has, in the order it is best said. */
export const STRUCTURE = ['clarify', 'constraints', 'choice', 'trade-off', 'cost', 'failure', 'exit'] as const
export type StructurePart = (typeof STRUCTURE)[number]

/** By part, the first span of the words that shows it; null where none does. */
export type Structure = Readonly<
  Record<StructurePart, { readonly start: number; readonly end: number } | null>
>
