/** `91 %`, on one line; a dash where there is nothing to take a share of. */
export const percentOf = (share: number | null): string =>
  share === null ? '–' : `${Math.round(share * 100)}\u00a0%`
