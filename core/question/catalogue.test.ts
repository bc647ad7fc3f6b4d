import { describe, expect, it } from 'vitest'
import { compareCatalogue, readCatalogue } from './catalogue.ts'
import type { ContentFile } from './check-file.ts'
import { FACTS_TEXT, PACK_FILES, PACK_TEXT, SYLLABUS_TEXT, scenarioFile } from './pack-files.fixture.ts'
import { showProblem } from './problem.ts'
import { RECALL_TEXT } from './sample.fixture.ts'

const TODAY = '2026-11-23'
const SCENARIO = scenarioFile('rainy-day', 0, 1)
const BANK_RULES = /\((?:choice-share|flip-share|guessable|levels|coverage)\)$/

const read = (files: readonly ContentFile[], today = TODAY) => {
  const catalogue = readCatalogue(files, today)
  const all = catalogue.problems.map(showProblem)
  return { ...catalogue, all, problems: all.filter((problem) => !BANK_RULES.test(problem)) }
}
const swap = (path: string, from: string, to: string): readonly ContentFile[] =>
  [...PACK_FILES, SCENARIO].map((file) =>
    file.path.endsWith(path) ? { path: file.path, text: file.text.replace(from, to) } : file,
  )
const without = (path: string) => [...PACK_FILES, SCENARIO].filter((file) => !file.path.endsWith(path))

describe('readCatalogue', () => {
  it('gives the packs with their facts and questions', () => {
    const { packs, problems } = read([...PACK_FILES, SCENARIO])
    expect(problems).toEqual([])
    expect(packs).toHaveLength(1)
    expect(packs[0]?.pack).toMatchObject({ id: 'tea-or-coffee', introduction: '<p>Which of the two?</p>' })
    expect(packs[0]?.facts.map(({ id, shown }) => [id, shown])).toEqual([
      ['steep', '4 minutes'],
      ['cups', '6 cups'],
    ])
    const questions = packs[0]?.questions ?? []
    expect(questions.map(({ question, path }) => [question.id, path])).toEqual([
      ['how-long', 'tea-or-coffee/taste/how-long.md'],
      ['rainy-day', 'tea-or-coffee/taste/rainy-day.md'],
    ])
    expect(questions[0]).toMatchObject({
      hash: expect.stringMatching(/^[0-9a-f]{14}$/),
      searchText: expect.stringContaining('how long does black tea steep? 4 minutes it turns bitter.'),
    })
  })

  it('hashes what a learner sees: a changed fact changes the question, a changed comment does not', () => {
    const hashes = (files: readonly ContentFile[]) =>
      read(files).packs[0]?.questions.map(({ hash }) => hash) ?? []
    const before = hashes([...PACK_FILES, SCENARIO])
    expect(hashes(swap('facts.yaml', 'shown: 4 minutes', 'shown: four minutes'))).not.toContain(before[0])
    expect(hashes(swap('how-long.md', 'revision: 1', 'revision: 1 # as before'))).toEqual(before)
    expect(hashes(swap('how-long.md', 'revision: 1', 'revision: 1\ncheck: 4 * 60 = 240'))).toEqual(before)
  })

  it.each<readonly [string, readonly ContentFile[], string]>([
    [
      'a pack without pack.md',
      without('pack.md'),
      'tea-or-coffee/pack.md:1:1: error: add this file: it defines the pack (pack)',
    ],
    [
      'a file beside the packs',
      [...PACK_FILES, { path: 'notes.md', text: '' }],
      'notes.md:1:1: error: move this file: a pack holds pack.md, facts.yaml, syllabus.yaml and one folder of .md files for each axis (stray-file)',
    ],
    [
      'a file too deep',
      [...PACK_FILES, { path: 'tea-or-coffee/taste/a/b.md', text: '' }],
      'tea-or-coffee/taste/a/b.md:1:1: error: move this file: a pack holds pack.md, facts.yaml, syllabus.yaml and one folder of .md files for each axis (stray-file)',
    ],
    [
      'a question in the folder of another axis',
      PACK_FILES.map((file) => ({ ...file, path: file.path.replace('taste/', 'smell/') })),
      'tea-or-coffee/smell/how-long.md:4:7: error: move the file to the folder of its axis, taste/, or correct the axis (folder)',
    ],
    [
      'the id of another question',
      swap('rainy-day.md', 'id: rainy-day', 'id: how-long'),
      'tea-or-coffee/taste/rainy-day.md:2:5: error: the id how-long is taken by tea-or-coffee/taste/how-long.md: choose another (unique-id)',
    ],
    [
      'the title of another question',
      swap('rainy-day.md', '# rainy-day', '# How long it STEEPS'),
      'tea-or-coffee/taste/rainy-day.md:11:1: error: the title is taken by tea-or-coffee/taste/how-long.md: choose another (unique-title)',
    ],
    [
      'the id of another pack',
      [...PACK_FILES, { path: 'more/pack.md', text: PACK_TEXT }],
      'more/pack.md:1:1: error: the pack id tea-or-coffee is taken: choose another (unique-id)',
    ],
    [
      'an unknown id under covers',
      swap('rainy-day.md', 'covers: [M1]', 'covers: [M1, M2]'),
      'tea-or-coffee/taste/rainy-day.md:8:14: error: there is no M2 in syllabus.yaml: correct the id (syllabus)',
    ],
    [
      'a choice without a short name',
      swap('pack.md', ', short: C', ''),
      'tea-or-coffee/pack.md:6:5: error: add `choices[2].short`: words (in quotes if they look like a number) (schema)',
    ],
    [
      'a choice twice',
      swap('pack.md', '{ id: coffee,', '{ id: tea,'),
      'tea-or-coffee/pack.md:6:11: error: the id tea is here twice: keep one (unique-id)',
    ],
    [
      'a level twice',
      swap('pack.md', '[junior]', '[junior, junior]'),
      'tea-or-coffee/pack.md:9:18: error: the level junior is here twice: keep one (unique-id)',
    ],
    [
      'one choice',
      swap('pack.md', '  - { id: coffee, label: Coffee, short: C }\n', ''),
      'tea-or-coffee/pack.md:5:3: error: `choices` must be at least two choices (schema)',
    ],
    [
      'no introduction',
      swap('pack.md', 'Which of the two?\n', ''),
      'tea-or-coffee/pack.md:1:1: error: introduce the pack below its front matter (outline)',
    ],
    [
      'a tangled introduction',
      swap('pack.md', 'Which of the two?', '> > > > > deep'),
      'tea-or-coffee/pack.md:12:1: error: nest less: more than 4 lists or quotes start on one line (too-tangled)',
    ],
    [
      'no front matter',
      swap('pack.md', '---\nid', 'id'),
      'tea-or-coffee/pack.md:1:1: error: start the file with front matter between two lines of --- (front-matter)',
    ],
    [
      'a fact twice',
      swap('facts.yaml', 'id: cups', 'id: steep'),
      'tea-or-coffee/facts.yaml:10:7: error: the id steep is taken: choose another (unique-id)',
    ],
    [
      'a fact of low confidence',
      swap('facts.yaml', 'confidence: med', 'confidence: low'),
      'tea-or-coffee/facts.yaml:17:15: error: `confidence` must be high or med: a fact of low confidence is not used (schema)',
    ],
    [
      'a fact without its source',
      swap('facts.yaml', '  source: https://example.com/pot\n', ''),
      'tea-or-coffee/facts.yaml:10:3: error: add `source`: an https address (schema)',
    ],
    [
      'a source that is not https',
      swap('facts.yaml', 'https://example.com/pot', 'http://example.com/pot'),
      'tea-or-coffee/facts.yaml:15:11: error: `source` must be an https address (schema)',
    ],
    [
      'a date that is none',
      swap('facts.yaml', 'verified: 2026-07-01', 'verified: July'),
      'tea-or-coffee/facts.yaml:8:13: error: `verified` must be a date such as 2026-07-01 (schema)',
    ],
    [
      'a list that is none',
      swap('facts.yaml', FACTS_TEXT, 'id: steep'),
      'tea-or-coffee/facts.yaml:1:1: error: this must be a list: each item starts with "- " (schema)',
    ],
    [
      'tangled facts',
      swap('facts.yaml', FACTS_TEXT, '- - - - - a'),
      'tea-or-coffee/facts.yaml:1:1: error: nest less: more than 4 lists or quotes start on one line (too-tangled)',
    ],
    [
      'a syllabus on another axis',
      swap('syllabus.yaml', 'axis: taste', 'axis: smell'),
      'tea-or-coffee/syllabus.yaml:4:9: error: smell is not in the axes of pack.md: correct it (syllabus)',
    ],
    [
      'a syllabus of another level',
      swap('syllabus.yaml', 'level: junior', 'level: chef'),
      'tea-or-coffee/syllabus.yaml:5:10: error: chef is not in the levels of pack.md: correct it (syllabus)',
    ],
    [
      'a syllabus on unknown facts',
      swap('syllabus.yaml', '[steep]', '[stir]'),
      'tea-or-coffee/syllabus.yaml:6:10: error: stir is not in facts.yaml: correct it (syllabus)',
    ],
  ])('tells of %s', (_, files, problem) => {
    expect(read(files).problems).toContain(problem)
  })

  it('does without facts and without a syllabus', () => {
    const explain = PACK_FILES.filter(({ path }) => path.endsWith('pack.md'))
    expect(read(explain).problems).toEqual([])
  })

  it('counts nothing of a file that says nothing of what it is', () => {
    const { problems, report } = read([...PACK_FILES, { path: 'tea-or-coffee/taste/b.md', text: '# B' }])
    expect(problems).toEqual([
      'tea-or-coffee/taste/b.md:1:1: error: start the file with front matter between two lines of --- (front-matter)',
    ])
    expect(report[0]?.questions).toBe(1)
  })

  it('leaves out what has errors and keeps the rest', () => {
    const files = [
      ...PACK_FILES,
      { path: 'tea-or-coffee/taste/b.md', text: RECALL_TEXT.replace('## Answer', '## Reply') },
    ]
    const { packs, report } = read(files)
    expect(packs[0]?.questions.map(({ path }) => path)).toEqual(['tea-or-coffee/taste/how-long.md'])
    expect(report[0]?.questions).toBe(2)
  })

  it('wants every id of the syllabus covered', () => {
    expect(read([...PACK_FILES]).all).toContain(
      'tea-or-coffee/syllabus.yaml:1:7: error: no question covers this misconception: add M1 under `covers:` of one (coverage)',
    )
    const extra = `${SYLLABUS_TEXT}- id: Q1\n  kind: interview-question\n  title: Why?\n`
    expect(read(swap('syllabus.yaml', SYLLABUS_TEXT, extra)).all).toContain(
      'tea-or-coffee/syllabus.yaml:7:7: error: no question covers this interview question: add Q1 under `covers:` of one (coverage)',
    )
    const grey = `${SYLLABUS_TEXT}- id: G1\n  kind: grey-zone\n  title: Tea in the afternoon\n`
    expect(read(swap('syllabus.yaml', SYLLABUS_TEXT, grey)).all).toContain(
      'tea-or-coffee/syllabus.yaml:7:7: error: no question covers this grey zone: add G1 under `covers:` of one (coverage)',
    )
  })

  it('warns of a fact that is 181 days old and refuses one that is 366 days old', () => {
    const files = [...PACK_FILES, SCENARIO]
    const of = (today: string) => read(files, today).problems
    expect(of('2026-12-28')).toEqual([])
    expect(of('2026-12-29')).toEqual([
      'tea-or-coffee/facts.yaml:8:13: warning: steep was verified 181 days ago and 2 questions rest on it: read its source again and set `verified` (fact-age)',
    ])
    expect(of('2027-07-02')).toEqual([
      'tea-or-coffee/facts.yaml:8:13: error: steep was verified 366 days ago and 2 questions rest on it: read its source again and set `verified` (fact-age)',
    ])
    expect(read([...PACK_FILES], '2026-12-29').problems[0]).toContain(
      '181 days ago and 1 question rests on it',
    )
  })
})

describe('compareCatalogue', () => {
  const entries = readCatalogue([...PACK_FILES, SCENARIO], TODAY).packs[0]?.questions ?? []
  const stored = entries.map(({ question, hash, path }) => ({ id: question.id, hash, path, retired: false }))
  const counts = (parsed: typeof entries, before: typeof stored) => {
    const { added, changed, unchanged, retired } = compareCatalogue(parsed, before)
    return { added: added.length, changed: changed.length, unchanged: unchanged.length, retired }
  }
  const change = (differs: Partial<(typeof stored)[number]>) =>
    stored.map((entry, at) => (at === 0 ? { ...entry, ...differs } : entry))

  it.each([
    ['nothing stored yet', entries, [], { added: 2, changed: 0, unchanged: 0, retired: [] }],
    ['nothing new', entries, stored, { added: 0, changed: 0, unchanged: 2, retired: [] }],
    ['another text', entries, change({ hash: 'x' }), { added: 0, changed: 1, unchanged: 1, retired: [] }],
    ['another path', entries, change({ path: 'x' }), { added: 0, changed: 1, unchanged: 1, retired: [] }],
    ['back again', entries, change({ retired: true }), { added: 1, changed: 0, unchanged: 1, retired: [] }],
    ['one gone', entries.slice(1), stored, { added: 0, changed: 0, unchanged: 1, retired: ['how-long'] }],
    [
      'one gone long ago',
      entries.slice(1),
      change({ retired: true }),
      { added: 0, changed: 0, unchanged: 1, retired: [] },
    ],
  ])('%s', (_, parsed, before, expected) => {
    expect(counts(parsed, before)).toEqual(expected)
  })
})
