/** A share of the plot as SVG takes it: the plot has no size of its own, so that words in it keep theirs at any width. */
export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`
