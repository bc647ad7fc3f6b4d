import type { Pack } from '#core/question/pack.ts'

/** What an axis is called; its id where the pack has it no more. */
export const axisLabel = (
  packs: readonly Pick<Pack, 'id' | 'axes'>[],
  { packId, axis }: { readonly packId: string; readonly axis: string },
): string => packs.find((pack) => pack.id === packId)?.axes.find((one) => one.id === axis)?.label ?? axis

/** Levels and kinds have no label but their id: `senior` within a sentence, `Senior` where it stands by itself. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
