import { describe, expect, it } from 'vitest'
import { parseQuestion } from './parse.ts'
import { showProblem } from './problem.ts'
import { ESTIMATE_TEXT, EXPLAIN_TEXT, FACTS, PACK, RECALL_TEXT, SCENARIO_TEXT } from './sample.fixture.ts'

const problemsOf = (text: string): readonly string[] => {
  const parsed = parseQuestion(text, 'q.md', PACK, FACTS)
  return parsed.ok ? [] : parsed.problems.map(showProblem)
}

/** A slip made in a text that is right, and what is said about it. */
const expectProblems = (text: string, from: string | RegExp, to: string, problems: readonly string[]) => {
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  expect(problemsOf(changed)).toEqual(problems)
}

describe('front matter', () => {
  it.each([
    [
      'id: rainy-day',
      'id: Rainy Day',
      'q.md:2:5: error: `id` must be in kebab-case: small letters, digits and single dashes (schema)',
    ],
    ['level: junior\n', '', 'q.md:2:1: error: add `level`: a level of pack.md (schema)'],
    ['level: junior', 'level: expert', 'q.md:5:8: error: `level` must be one of junior, senior (schema)'],
    ['axis: taste', 'axis: smell', 'q.md:4:7: error: `axis` must be one of taste (schema)'],
    ['revision: 2', 'revision: 0', 'q.md:7:11: error: `revision` must be a whole number from 1 (schema)'],
    ['facts: [steep]', 'facts: [steep, steep]', 'q.md:6:16: error: steep is listed twice: keep one (schema)'],
    [
      'facts: [steep]',
      'facts: [steep, stir]',
      'q.md:6:16: error: there is no fact stir in facts.yaml: correct the id or add it (unknown-fact)',
    ],
    [
      'covers: [M1]',
      'cover: [M1]',
      'q.md:8:8: error: `cover` is not a key that is known here: remove it or correct its spelling (schema)',
    ],
    [
      'covers: [M1]',
      'covers: [M1]\ncovers: []',
      'q.md:9:1: error: the key `covers` is here twice: keep one (yaml)',
    ],
    [
      'covers: [M1]',
      'covers: [M1',
      'q.md:8:12: error: this is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ] (yaml)',
    ],
    [
      'covers: [M1]',
      'covers: *other',
      'q.md:8:9: error: write the value out instead of using an alias (yaml)',
    ],
    ['covers: [M1]', 'covers: &a [M1]', 'q.md:8:12: error: remove the anchor &a (yaml)'],
    ['covers: [M1]', 'covers: !!set [M1]', 'q.md:8:15: error: remove the tag tag:yaml.org,2002:set (yaml)'],
    [
      'covers: [M1]',
      'check:\n  - 30000 * 2 / 3600 ~ 17\n  - 30000 * 2 / 3600 <= 10',
      'q.md:10:5: error: 30000 * 2 / 3600 is 16.67, not <= 10: correct the check or the prose (check)',
    ],
    [
      'covers: [M1]',
      'check: 2 * 3 == 6',
      'q.md:8:8: error: expected a number or ( after "2 * 3 =", not "=": correct the check (check)',
    ],
    [
      'covers: [M1]',
      'check: [1 < 2, 17]',
      'q.md:8:8: error: `check` must be arithmetic such as 30000 * 2 / 3600 <= 1000, or a list of it (schema)',
    ],
    [/^---/, '', 'q.md:1:1: error: start the file with front matter between two lines of --- (front-matter)'],
    [
      'covers: [M1]',
      `covers: ${'['.repeat(50)}`,
      'q.md:8:1: error: close brackets earlier: they are nested deeper than 10 levels (too-tangled)',
    ],
  ])('%j -> %j', (from, to, problem) => {
    expectProblems(SCENARIO_TEXT, from, to, [problem])
  })

  it('tells of the body as well when only a key is wrong', () => {
    const text = SCENARIO_TEXT.replace('level: junior', 'level: 7').replace('## Because', '## Since')
    expect(problemsOf(text).map((problem) => problem.split(' (').at(-1))).toEqual([
      'schema)',
      'outline)',
      'outline)',
    ])
  })

  it('does not read the body of an unknown kind', () => {
    expectProblems(SCENARIO_TEXT, 'kind: scenario', 'kind: riddle', [
      'q.md:3:7: error: `kind` must be scenario, explain, recall or estimate (schema)',
    ])
  })

  it.each([
    ['params: {}', '`params` is not a key that is known here'],
    ['? ', '`` is not a key that is known here'],
    [': a', 'error'],
    ['- a', 'error'],
  ])('is not put out by %j', (line, words) => {
    expect(problemsOf(`---\n${line}\n---\n`).join('\n')).toContain(words)
  })

  it('wants keys and values', () => {
    expect(problemsOf('---\njust words\n---\n')).toEqual([
      'q.md:2:1: error: this must be front matter of keys and values (schema)',
    ])
  })
})

describe('headings', () => {
  it.each([
    [
      '# A rainy day\n',
      '',
      'q.md:12:1: error: put the title first: one line that starts with "# " (outline)',
    ],
    ['# A rainy day', '#', 'q.md:11:1: error: write the title after the "# " (outline)'],
    [
      '## Because',
      '# Because',
      'q.md:23:1: error: a question has one title: make this a section or remove it (outline)',
    ],
    [
      '## Clarify',
      '### Clarify',
      'q.md:29:1: error: "Clarify" is not a heading that is known here: use ## Options, ## Because, ## Clarify, ## Key points, ## Flip: an-id, ## Probe: A question? (outline)',
    ],
    ['## Flip: one-guest', '## Flip', 'q.md:50:1: error: complete the heading: "## Flip: an-id" (outline)'],
    [
      '## Flip: one-guest',
      '## Flip: One Guest',
      'q.md:50:1: error: write the flip\'s id in kebab-case, not "One Guest" (flip-id)',
    ],
    [
      '## Flip: one-guest',
      '## Flip: main',
      'q.md:50:1: error: the flip id "main" is taken: choose another (flip-id)',
    ],
  ])('%j -> %j', (from, to, problem) => {
    expect(problemsOf(SCENARIO_TEXT.replace(from, to))).toContain(problem)
  })

  it('wants every section, and once', () => {
    const twice = `${EXPLAIN_TEXT}\n## Model answer\n\nAgain.\n`
    expect(problemsOf(twice)).toEqual([
      'q.md:31:1: error: "## Model answer" is here twice: keep one (outline)',
    ])
    expectProblems(RECALL_TEXT, /## Why[\s\S]*/, '', [
      'q.md:10:1: error: add the section "## Why it matters" (outline)',
    ])
    expectProblems(RECALL_TEXT, 'It turns bitter.\n', '', [
      'q.md:24:1: error: write a paragraph below this heading (outline)',
    ])
    expectProblems(RECALL_TEXT, 'How long does black tea steep?\n', '', [
      'q.md:10:1: error: write the question below the title (outline)',
    ])
    expect(problemsOf(RECALL_TEXT.slice(0, RECALL_TEXT.indexOf('# How')))).toEqual([
      'q.md:1:1: error: add a title: one line that starts with "# " (outline)',
    ])
  })
})

describe('recall', () => {
  it.each([
    ['{{steep}}\n', '{{steep}}\n\nMore.\n', 'q.md:18:1: error: write the answer as one line (recall)'],
    ['{{steep}}\n', '- {{steep}}\n', 'q.md:14:1: error: write the answer as one line (recall)'],
    [
      '- 4 ±',
      '- four ±',
      'q.md:21:1: error: write a number with a tolerance as "15 ± 1 minutes" or "37 ± 5% USD" (recall)',
    ],
    ['- four minutes', '-', 'q.md:20:1: error: write words after the "- " (list)'],
  ])('%j -> %j', (from, to, problem) => {
    expectProblems(RECALL_TEXT, from, to, [problem])
  })
})

describe('estimate', () => {
  it.each([
    [
      'from: 10,',
      'from: 10000,',
      'q.md:9:9: error: let `rate` go from a smaller number to a larger one (params)',
    ],
    ['from: 10,', 'from: 0,', 'q.md:9:9: error: `rate` is drawn by magnitude: start it above 0 (params)'],
    ['At {{rate}}', 'At many', 'q.md:9:9: error: show {{rate}} in the prompt (params)'],
    [
      'requestsPerSecond: $rate',
      'requestsPerSecond: 5',
      'q.md:9:9: error: use $rate in the inputs of the answer (params)',
    ],
    ['durationMs: 120', 'durationMs: $time', 'q.md:14:51: error: add time to `params:` (params)'],
    [
      'durationMs: 120',
      'duration: 120',
      'q.md:14:11: error: input "duration" is not known: the model takes requestsPerSecond, durationMs (cost-model)',
    ],
    ['model: concurrency', 'model: tea', 'q.md:11:10: error: there is no model "tea"'],
    [
      'tolerance: 15%',
      'tolerance: 0.15',
      'q.md:12:14: error: `answer.tolerance` must be a percentage from 1% to 50%, such as 15% (schema)',
    ],
    [
      'durationMs: 120',
      'durationMs: [1]',
      'q.md:14:51: error: `answer.inputs.durationMs` must be a number, a word, true or false, or $name of a parameter (schema)',
    ],
    ['  rate: {', '  Rate: {', '`params.Rate` must be'],
    ['round: 2', 'round: 20', 'q.md:9:49: error: `params.rate.round` must be from 1 to 9 (schema)'],
    [
      'as many taps',
      '{{rate}} taps',
      'q.md:23:10: error: add rate to `facts:` in the front matter, or correct the id (fact-reference)',
    ],
  ])('%j -> %j', (from, to, problem) => {
    const text = ESTIMATE_TEXT.replace(from, to)
    expect(
      problemsOf(text).some((shown) => shown.includes(problem)),
      problemsOf(text).join('\n'),
    ).toBe(true)
  })
})
