import type { StudyDay } from '../review/entry.ts'

/** The Monday that a study day's week starts with. 1 January 1970 was a Thursday. */
export const mondayOf = (day: StudyDay): StudyDay => day - ((((day + 3) % 7) + 7) % 7)
