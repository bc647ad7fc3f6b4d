import type { StudyItem } from '#core/review/study-item.ts'

/** A question part with its key, as a verdict shows it. */
export type WholeQuestion = Pick<StudyItem, 'question' | 'part' | 'choices' | 'facts' | 'draw'>
