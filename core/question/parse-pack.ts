import { z } from 'zod'
import type { Draft } from './draft.ts'
import { objectToMarkdown } from './guard.ts'
import type { Pack } from './pack.ts'
import { splitFrontMatter } from './parse-front-matter.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { parseProse } from './parse-prose.ts'
import { ID, WORDS } from './parse-shapes.ts'
import { checkShape } from './parse-yaml.ts'
import type { Place, Report } from './problem.ts'

export type PackFile = {
  readonly pack: Pack
  /** Of a key of the front matter, such as `['axes', 2]`. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place
}

export const parsePack = (text: string, report: Report): PackFile | null => {
  const halves = splitFrontMatter(text, report)
  const matter = halves?.yaml && checkShape(halves.yaml, PACK, report)
  if (!halves?.yaml || !matter) return null
  const { placeOf } = halves.yaml
  for (const key of ['choices', 'axes', 'areas'] as const)
    for (const [at, { id }] of (matter[key] ?? []).entries())
      if (matter[key]?.slice(0, at).some((other) => other.id === id))
        report.error(placeOf([key, at, 'id']), `the id ${id} is here twice: keep one`, 'unique-id')
  for (const [at, level] of matter.levels.entries())
    if (matter.levels.indexOf(level) < at)
      report.error(placeOf(['levels', at]), `the level ${level} is here twice: keep one`, 'unique-id')

  const objection = objectToMarkdown(halves.body)
  if (objection) report.error(objection, objection.message, 'too-tangled')
  const blocks = objection ? [] : parseMarkdown(halves.body).children
  const bare = { ...matter, introduction: '' }
  const draft: Draft = {
    source: halves.body,
    report,
    pack: bare,
    facts: new Map(),
    quantities: [],
    params: new Set(),
  }
  if (!objection && blocks.length === 0)
    report.error({ line: 1, column: 1 }, 'introduce the pack below its front matter', 'outline')
  return { pack: { ...bare, introduction: parseProse(blocks, draft) }, placeOf }
}

const PACK = z.strictObject(
  {
    id: ID,
    title: WORDS,
    choices: z
      .array(z.strictObject({ id: ID, label: WORDS, short: WORDS }, { error: '{ id, label, short }' }), {
        error: 'a list of { id, label, short }',
      })
      .min(2, { error: 'at least two choices' }),
    axes: z
      .array(z.strictObject({ id: ID, label: WORDS }, { error: '{ id, label }' }), {
        error: 'a list of { id, label }',
      })
      .min(1, { error: 'at least one axis' }),
    levels: z.array(ID, { error: 'a list of levels, easiest first' }).min(1, { error: 'at least one level' }),
    areas: z
      .array(z.strictObject({ id: ID, label: WORDS }, { error: '{ id, label }' }), {
        error: 'a list of { id, label }',
      })
      .optional(),
  },
  { error: 'front matter of keys and values' },
)
