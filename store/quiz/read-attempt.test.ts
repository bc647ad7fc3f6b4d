import { describe, expect, test } from 'vitest'
import { readCatalogue } from '#core/question/catalogue.ts'
import type { KeyPoint, Option, Question } from '#core/question/question.ts'
import { partsOf } from '#core/question/question.ts'
import { LENGTH, partKey } from '#core/quiz/plan.ts'
import { chunksOf } from '../chunks.ts'
import { readLearner } from '../learner/learner.ts'
import { readContentFiles } from '../question/content-files.ts'
import { loadContent } from '../question/load-content.ts'
import { databases } from '../testing/databases.ts'
import { EXAM, started } from '../testing/quiz.ts'
import { MONDAY } from '../testing/study.ts'

const { files, hash } = await readContentFiles('content/ec2-vs-lambda')
const { packs } = readCatalogue(files, '2026-11-23')
const questions = packs.flatMap((pack) => pack.questions.map(({ question }) => question))

/** Every text that only somebody who may see the key may see. */
const secretsOf = (question: Question): readonly string[] => {
  switch (question.kind) {
    case 'scenario':
      return [
        ...question.options.map(rationale),
        ...question.flips.flatMap((flip) => flip.options.map(rationale)),
        ...question.keyPoints.flatMap(ofPoint),
        ...ofProbes(question.probes),
        ...question.clarifications.flatMap((one) => [one.question, one.answer]),
      ]
    case 'explain':
      return [question.modelAnswer, ...question.keyPoints.flatMap(ofPoint), ...ofProbes(question.probes)]
    case 'recall':
      return [question.answer, question.why]
    case 'estimate':
      return [question.why]
  }
}

const rationale = (option: Option) => option.rationale
const ofPoint = ({ text, examples, misconceptions }: KeyPoint) => [text, ...examples, ...misconceptions]
const ofProbes = (probes: Extract<Question, { kind: 'explain' }>['probes']) =>
  probes.flatMap((probe) => [probe.question, ...probe.keyPoints.flatMap(ofPoint)])

/** The names of all fields in a value, however deep. */
const fieldsIn = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.flatMap(fieldsIn)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsIn(inner)])
      : []

const VIEW =
  'id plan startedAt endsAt now handedInAt choices axes items events mode packId levels kinds set length minutes seed parts label short place part axisLabel level question'
const ASKED = 'kind title prompt flip reasons text keyPoints unit tolerance'
const SHOWN = new Set(`${VIEW} ${ASKED}`.split(' '))

describe.each(databases)('what is seen before the answer, on $name', ({ fresh }) => {
  test('holds nothing of any key of the pack', async () => {
    const db = await fresh()
    await loadContent(db, packs, hash, MONDAY)
    const learner = await readLearner(db)
    const byId = new Map(questions.map((question) => [question.id, question]))
    const parts = questions.flatMap((question) => partsOf(question).map((part) => partKey(question.id, part)))
    expect(parts.length).toBeGreaterThan(300)
    const kinds = new Set<string>()
    for (const some of chunksOf(parts, LENGTH.most)) {
      const plan = { ...EXAM, packId: 'ec2-vs-lambda', parts: some, mode: 'practice' as const, minutes: null }
      const view = await started(db, learner, plan, MONDAY)
      expect(view.items).toHaveLength(some.length)
      const text = JSON.stringify(view)
      expect(fieldsIn(view).filter((name) => !SHOWN.has(name))).toEqual([])
      expect(text).not.toMatch(/data-fact|<button/)
      for (const key of some) {
        const question = byId.get(key.slice(0, key.indexOf('/')))
        if (question === undefined) throw new Error(`${key} is not in the pack`)
        kinds.add(question.kind)
        for (const secret of secretsOf(question)) {
          const written = JSON.stringify(secret).slice(1, -1)
          expect(text.includes(written), `${key} shows: ${secret}`).toBe(false)
        }
      }
    }
    expect([...kinds].sort()).toEqual(['estimate', 'explain', 'recall', 'scenario'])
  })

  test('asks no more than was written to be asked', async () => {
    const db = await fresh()
    await loadContent(db, packs, hash, MONDAY)
    const learner = await readLearner(db)
    const recalls = questions.filter(({ kind }) => kind === 'recall').slice(0, 20)
    const plan = { ...EXAM, packId: 'ec2-vs-lambda', parts: recalls.map(({ id }) => `${id}/main`) }
    const { items } = await started(db, learner, plan, MONDAY)
    const plain = (html: string) => html.replace(/<button[^>]*>(.*?)<\/button>/g, '<span>$1</span>')
    expect(items.map(({ question }) => question)).toEqual(
      recalls.map(({ kind, title, prompt }) => ({ kind, title, prompt: plain(prompt) })),
    )
  })
})
