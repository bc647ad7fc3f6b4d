import { capital } from '#app/_ui/labels.ts'
import { counted, spent } from '#app/(quiz)/quiz/spent.ts'
import type { Report, Share } from '#core/interview/report/report.ts'

export type Summary = { readonly title: string; readonly words: string }

/** What it came to: in words first, then in counts. One interview is too little for a grade, so there is none. */
export const summaryOf = ({ totals, plan }: Pick<Report, 'totals' | 'plan'>): Summary => {
  if (totals.answered === 0)
    return { title: 'Nothing was answered', words: 'There is nothing to say about it yet.' }
  return { title: titleOf(totals), words: [answersIn(totals), timeIn(totals, plan.minutes)].join(' ') }
}

const titleOf = ({ choices, points }: Report['totals']): string => {
  const chosen =
    choices.of === 1 ? ONE_CHOICE[choices.got === 1 ? 'all' : 'few'] : CHOICES[levelOf(choices) ?? 'none']
  const said = POINTS[levelOf(points) ?? 'none']
  if (chosen === null) return said === null ? 'Answered, with nothing to mark' : capital(said)
  return said === null ? chosen : `${chosen}; ${said}`
}

type Level = 'all' | 'most' | 'some' | 'few'

/** Null where there is nothing to take a share of. */
const levelOf = ({ of, got }: Share): Level | null => {
  if (of === 0) return null
  if (got === of) return 'all'
  if (got / of >= 0.65) return 'most'
  return got / of >= 0.35 ? 'some' : 'few'
}

const CHOICES: Readonly<Record<Level | 'none', string | null>> = {
  all: 'Every choice held',
  most: 'Most choices held',
  some: 'Half of the choices held',
  few: 'Most choices were wrong',
  none: null,
}

const ONE_CHOICE = { all: 'The choice held', few: 'The choice was wrong' } as const

const POINTS: Readonly<Record<Level | 'none', string | null>> = {
  all: 'all that a good answer says was said',
  most: 'most of what a good answer says was said',
  some: 'about half of what a good answer says was said',
  few: 'little of what a good answer says was said',
  none: null,
}

const answersIn = ({ asked, answered }: Report['totals']): string =>
  answered === asked
    ? `${counted(answered, 'answer')} to all that was asked.`
    : `${counted(answered, 'answer')} to ${counted(asked, 'question')}.`

const timeIn = ({ time }: Report['totals'], minutes: number): string => {
  const paused =
    time.pauses === 0
      ? ''
      : `, paused ${time.pauses === 1 ? 'once' : `${time.pauses} times`} for ${spent(time.pausedMs)}`
  const over =
    time.overMs === 0 ? 'no round over its time' : `${spent(time.overMs)} over the rounds’ times in all`
  return `It took ${spent(time.ranMs)} of ${minutes} min, ${over}${paused}.`
}
