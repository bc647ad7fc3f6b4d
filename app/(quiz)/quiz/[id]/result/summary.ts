import { percentOf } from '#app/_ui/percent-of.ts'
import type { Mode } from '#core/quiz/plan.ts'
import { type AttemptResult, PASS } from '#core/quiz/result.ts'
import { markInWords } from '../../percent.ts'
import { counted } from '../../spent.ts'

export type Summary = {
  readonly tone: 'passed' | 'below' | 'plain'
  readonly title: string
  readonly words: string
}

/** What an attempt came to, in a title and a sentence. */
export const summaryOf = (mode: Mode, result: AttemptResult): Summary => {
  const { answered, places, mark } = result
  if (answered === 0 || mark === null)
    return {
      tone: mode === 'exam' ? 'below' : 'plain',
      title: 'Nothing was answered',
      words:
        mode === 'exam'
          ? `None of the ${counted(places, 'question')} has an answer, so the mark is ${percentOf(0)}.`
          : 'So there is nothing to mark.',
    }
  const { title, tone } = titleOf(mode, result, mark)
  return { tone, title, words: [lineOf(mode, mark), earnedOf(mode, result)].join(' ') }
}

const titleOf = (mode: Mode, { full, places, passed }: AttemptResult, mark: number) => {
  const tone: Summary['tone'] = mode === 'practice' ? 'plain' : passed ? 'passed' : 'below'
  if (full === places) return { tone, title: mode === 'exam' ? 'Passed, all of it right' : 'All of it right' }
  if (mode === 'practice') return { tone, title: `${markInWords(mark)} in practice` }
  return { tone, title: passed ? `Passed with ${markInWords(mark)}` : `${markInWords(mark)}, not passed` }
}

const earnedOf = (mode: Mode, { full, half, places, answered }: AttemptResult): string => {
  const partly = half - full
  const right = `${full} of ${counted(places, 'question')} fully right${partly === 0 ? '' : `, ${partly} more at least half`}`
  const open = places - answered
  return open > 0 && mode === 'exam'
    ? `${right}, ${open} not answered, which ${open === 1 ? 'counts' : 'count'} as wrong.`
    : `${right}.`
}

const lineOf = (mode: Mode, mark: number): string => {
  const above = mark >= PASS - 1e-9
  if (mode === 'practice') return `An exam is passed at ${percentOf(PASS)}.`
  const points = Math.abs(mark - PASS) * 100
  if (points < 0.5) return `The line is at ${percentOf(PASS)}: ${above ? 'just reached' : 'just missed'}.`
  const gap = Math.max(1, Math.round(points))
  return `${counted(gap, 'point')} ${above ? 'above' : 'below'} the line of ${percentOf(PASS)}.`
}
