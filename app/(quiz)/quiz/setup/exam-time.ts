import { counted } from '../spent.ts'

/** What a learner's extended time makes of the usual minutes; nothing where it is as usual. */
export const examTimeWords = (minutes: number, examTime: number): string =>
  examTime === 1
    ? ''
    : `Your time, ${examTime} times as long, makes it ${counted(Math.round(minutes * examTime), 'minute')}.`
