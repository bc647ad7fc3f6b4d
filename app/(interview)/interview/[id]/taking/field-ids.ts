/** Ids of what keys lead to. */
export const ANSWER_FIELD = 'answer'
export const INQUIRY_FIELD = 'inquiry'
