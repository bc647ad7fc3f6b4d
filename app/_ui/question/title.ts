/** Look of the heading that is a question. */
export const QUESTION_TITLE =
  'text-[1.5rem] leading-tight font-semibold tracking-[-0.018em] text-balance sm:text-[1.75rem]'
