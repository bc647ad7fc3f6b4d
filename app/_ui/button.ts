/** What is most likely wanted next; once on a page. */
export const PRIMARY =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-lg bg-ink px-5 py-1.5 text-center leading-snug font-semibold text-paper no-underline hover:bg-ink-2 disabled:bg-sunken disabled:text-ink-3 aria-disabled:bg-sunken aria-disabled:text-ink-3'

/** What can be done as well. */
export const SECONDARY =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-lg border border-edge bg-raised px-4 py-1.5 text-center leading-snug font-semibold no-underline hover:border-ink disabled:border-line disabled:text-ink-3 aria-disabled:border-line aria-disabled:text-ink-3'
