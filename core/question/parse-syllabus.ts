import { z } from 'zod'
import { parseList } from './parse-list-file.ts'
import { IDS, WORDS } from './parse-shapes.ts'
import type { Place, Report } from './problem.ts'

/** What a pack must cover: ids that questions name under `covers:`, with their places in the file. */
export type Syllabus = ReadonlyMap<string, SyllabusItem & { readonly place: Place }>

export type SyllabusItem = {
  readonly id: string
  readonly kind: 'misconception' | 'interview-question' | 'grey-zone'
  readonly title: string
  readonly right?: string | undefined
  readonly axis?: string | undefined
  readonly level?: string | undefined
  readonly facts?: readonly string[] | undefined
}

/** `known` holds the ids an item may refer to. */
export const parseSyllabus = (text: string, known: Known, report: Report): Syllabus => {
  const items = parseList<SyllabusItem>(text, ITEM, report)
  for (const { item, placeOf } of items) {
    const refuse = (key: string, id: string, where: string) =>
      report.error(placeOf(key), `${id} is not in ${where}: correct it`, 'syllabus')
    if (item.axis !== undefined && !known.axes.has(item.axis))
      refuse('axis', item.axis, 'the axes of pack.md')
    if (item.level !== undefined && !known.levels.has(item.level))
      refuse('level', item.level, 'the levels of pack.md')
    for (const id of item.facts ?? []) if (!known.facts.has(id)) refuse('facts', id, 'facts.yaml')
  }
  return new Map(items.map(({ item, placeOf }) => [item.id, { ...item, place: placeOf('id') }]))
}

export type Known = {
  readonly axes: ReadonlySet<string>
  readonly levels: ReadonlySet<string>
  readonly facts: { readonly has: (id: string) => boolean }
}

const ITEM = z.strictObject(
  {
    id: z
      .string({ error: 'an id' })
      .regex(/^[A-Za-z0-9-]+$/, { error: 'an id of letters, digits and dashes' }),
    kind: z.enum(['misconception', 'interview-question', 'grey-zone'], {
      error: 'misconception, interview-question or grey-zone',
    }),
    title: WORDS,
    right: WORDS.optional(),
    axis: WORDS.optional(),
    level: WORDS.optional(),
    facts: IDS.optional(),
  },
  { error: 'an item with its keys and values' },
)
