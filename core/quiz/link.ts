import { KINDS, type Kind } from '../question/question.ts'
import { LENGTH, MINUTES, MODES, type QuizPlan, restsOnHistory, SETS } from './plan.ts'

/** The parameters of an address, as a page gets them. */
export type Search = Readonly<Record<string, string | readonly string[] | undefined>>

/** The plan that asks the same quiz again: `parts` are those that were drawn, and are needed where the draw rested on history. */
export const repeatOf = (plan: QuizPlan, parts: readonly string[]): QuizPlan =>
  restsOnHistory(plan.set) ? { ...plan, parts } : plan

/** A query that `planOf` reads back, without what is as usual. `contentHash` is of the content that the quiz was drawn from. */
export const linkOf = (plan: QuizPlan, contentHash: string): string => {
  const query = new URLSearchParams({ pack: plan.packId })
  const say = (name: string, value: string, usual: string) => {
    if (value !== usual) query.set(name, value)
  }
  say('mode', plan.mode, USUAL.mode)
  say('set', plan.set, USUAL.set)
  say('length', String(plan.length), String(USUAL.length))
  say('minutes', String(plan.minutes ?? ''), '')
  say('axes', plan.axes.join(BETWEEN), '')
  say('levels', plan.levels.join(BETWEEN), '')
  say('kinds', plan.kinds.join(BETWEEN), '')
  say('parts', plan.parts.map((part) => part.replace('/', INSIDE)).join(BETWEEN), '')
  query.set('seed', plan.seed)
  say('content', contentHash.slice(0, SHORT), '')
  return query.toString()
}

export type LinkedPlan = {
  readonly plan: QuizPlan
  /** Beginning of the hash of the content it was drawn from; null where the link does not say. */
  readonly content: string | null
}

/** What is missing, or makes no sense, is as usual; `fallback` is for what has no usual value. */
export const planOf = (search: Search, fallback: Pick<QuizPlan, 'packId' | 'seed'>): LinkedPlan => {
  const one = (name: string): string => {
    const value = search[name]
    return typeof value === 'string' ? value : ''
  }
  const known = <T extends string>(name: string, values: readonly T[], usual: T): T =>
    values.find((value) => value === one(name)) ?? usual
  const whole = (name: string, { least, most }: { readonly least: number; readonly most: number }) => {
    const number = /^\d+$/.test(one(name)) ? Number(one(name)) : Number.NaN
    return number >= least && number <= most ? number : null
  }
  const ids = (name: string) => one(name).split(BETWEEN).filter(isId)
  const kinds = ids('kinds').filter((kind): kind is Kind => KINDS.some((known) => known === kind))
  const seed = one('seed').slice(0, MOST_SEED)
  return {
    plan: {
      mode: known('mode', MODES, USUAL.mode),
      packId: isId(one('pack')) ? one('pack') : fallback.packId,
      axes: ids('axes'),
      levels: ids('levels'),
      kinds,
      set: known('set', SETS, USUAL.set),
      length: whole('length', LENGTH) ?? USUAL.length,
      minutes: whole('minutes', MINUTES),
      seed: seed === '' ? fallback.seed : seed,
      parts: one('parts')
        .split(BETWEEN)
        .map((part) => part.split(INSIDE))
        .filter((ids) => ids.length === 2 && ids.every(isId))
        .map((ids) => ids.join('/'))
        .slice(0, LENGTH.most),
    },
    content: /^[0-9a-f]{1,64}$/.test(one('content')) ? one('content') : null,
  }
}

/** Whether a link was made from this content. */
export const isSameContent = (content: string, contentHash: string): boolean =>
  contentHash.startsWith(content)

const USUAL = { mode: 'practice', set: 'any', length: 10 } as const

// Neither needs to be escaped in a query, and neither can stand in an id.
const BETWEEN = '.'
const INSIDE = '*'

const SHORT = 8
const MOST_SEED = 100

const isId = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9-]{0,199}$/.test(text)
