import { gradeAnswer, isRecognised } from '../grading/key-points.ts'
import { prepareRubric } from '../grading/rubric.ts'
import type { Draft } from './draft.ts'
import { type Entry, readEntries } from './parse-items.ts'
import { type Block, type List, startOf } from './parse-markdown.ts'
import { parsePlain } from './parse-prose.ts'
import type { Place } from './problem.ts'
import type { KeyPoint } from './question.ts'

export type KeyPointBounds = { readonly least: number; readonly most: number }

/** Key points with their cues, and a check that the grader tells their examples from their misconceptions. */
export const parseKeyPoints = (
  nodes: readonly Block[],
  bounds: KeyPointBounds,
  owner: Place,
  draft: Draft,
): readonly KeyPoint[] => {
  const entries = readEntries(nodes, { checkbox: false, quote: false, list: true }, owner, draft)
  return keyPointsOf(entries, bounds, owner, draft)
}

export const keyPointsOf = (
  entries: readonly Entry[],
  { least, most }: KeyPointBounds,
  owner: Place,
  draft: Draft,
): readonly KeyPoint[] => {
  if (entries.length < least || entries.length > most)
    draft.report.error(
      owner,
      `write ${least} to ${most} key points: there are ${entries.length}`,
      'key-points',
    )
  const before = draft.report.problems.length
  const read = entries.map((entry) => readKeyPoint(entry, draft))
  const keyPoints = read.map(({ keyPoint }) => keyPoint)
  // A point without cues would only repeat the same complaint.
  if (draft.report.problems.length === before) checkGrading(keyPoints, read, draft)
  return keyPoints
}

type Line = { readonly text: string; readonly place: Place }
type ReadKeyPoint = {
  readonly keyPoint: KeyPoint
  readonly examples: readonly Line[]
  readonly misconceptions: readonly Line[]
}

const readKeyPoint = (entry: Entry, draft: Draft): ReadKeyPoint => {
  const lines = entry.list ? readLines(entry.list, draft) : { cues: [], example: [], not: [] }
  const [line, another] = lines.cues
  const cues = (line?.text ?? '')
    .split('|')
    .map((group) => group.split(',').map((cue) => cue.trim().toLowerCase()))
  const missing = (what: string) =>
    draft.report.error(entry.place, `add ${what} below this key point`, 'key-points')
  if (!line) missing('"- cues: …"')
  if (another)
    draft.report.error(another.place, 'write all cues in one line, groups split by |', 'key-points')
  if (lines.example.length === 0) missing('"- example: …"')
  if (line && cues.some((group) => group.some((cue) => !/[\p{L}\p{N}]/u.test(cue))))
    draft.report.error(line.place, 'write a word between every comma and every | of the cues', 'key-points')
  return {
    keyPoint: {
      text: entry.words ? parsePlain(entry.words, draft) : '',
      cues,
      examples: lines.example.map(({ text }) => text),
      misconceptions: lines.not.map(({ text }) => text),
    },
    examples: lines.example,
    misconceptions: lines.not,
  }
}

type Lines = { readonly cues: Line[]; readonly example: Line[]; readonly not: Line[] }

const readLines = (list: List, draft: Draft): Lines => {
  const lines: Lines = { cues: [], example: [], not: [] }
  for (const entry of readEntries(
    [list],
    { checkbox: false, quote: false, list: false },
    startOf(list),
    draft,
  )) {
    const text = entry.words ? parsePlain(entry.words, draft, 'spoken') : ''
    const [, key, rest] = /^(cues|example|not):\s*(.*)$/.exec(text) ?? []
    if (key !== 'cues' && key !== 'example' && key !== 'not')
      draft.report.error(entry.place, 'start this line with "cues:", "example:" or "not:"', 'key-points')
    else if (!rest) draft.report.error(entry.place, `write something after "${key}:"`, 'key-points')
    else lines[key].push({ text: rest, place: entry.place })
  }
  return lines
}

const checkGrading = (keyPoints: readonly KeyPoint[], read: readonly ReadKeyPoint[], draft: Draft): void => {
  const rubric = prepareRubric(keyPoints)
  for (const [at, { keyPoint, examples, misconceptions }] of read.entries()) {
    for (const { text, place } of examples)
      if (!isRecognised(text, rubric, at, text))
        draft.report.error(
          place,
          `the grader does not recognise this example: ${adviceFor(keyPoint, text)}`,
          'grading',
        )
    for (const { text, place } of misconceptions)
      if (isRecognised(text, rubric, at, text))
        draft.report.error(
          place,
          'the grader takes this misconception for the key point: narrow the cues until one group is not heard in it',
          'grading',
        )
  }
}

const adviceFor = (keyPoint: KeyPoint, text: string): string => {
  const unheard = keyPoint.cues.filter((group) => {
    const [mark] = gradeAnswer(text, [{ text: '', cues: [group], examples: [], misconceptions: [] }])
    return mark?.band !== 'covered'
  })
  const groups = unheard.map((group) => `"${group.join(', ')}"`).join(' and of ')
  return unheard.length === 0
    ? 'say what the cues listen for within one sentence'
    : `none of ${groups} is heard in it; add a word of it to these cues, or reword it`
}
