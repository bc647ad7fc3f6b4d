import { describe, expect, it } from 'vitest'
import { readCatalogue } from './catalogue.ts'
import { PACK_FILES, scenarioFile } from './pack-files.fixture.ts'
import { showProblem } from './problem.ts'

const read = (scenarios: readonly (readonly [0 | 1, 0 | 1])[], edit = (text: string) => text) => {
  const files = scenarios.map(([answer, flipped], at) => {
    const { path, text } = scenarioFile(`day-${at}`, answer, flipped)
    return { path, text: edit(text) }
  })
  const { problems, report } = readCatalogue([...PACK_FILES, ...files], '2026-11-23')
  return { problems: problems.map(showProblem), bank: report[0] }
}

describe('the bank as a whole', () => {
  it('is counted', () => {
    const { bank } = read([
      [0, 0],
      [0, 1],
      [1, 0],
    ])
    expect(bank).toEqual({
      packId: 'tea-or-coffee',
      questions: 4,
      byKind: { scenario: 3, explain: 0, recall: 1, estimate: 0 },
      decisions: 6,
      choiceShares: { tea: 4 / 6, coffee: 2 / 6 },
      guesses: [
        { strategy: 'always tea', share: 4 / 6, chance: 1 / 2 },
        { strategy: 'always coffee', share: 2 / 6, chance: 1 / 2 },
        { strategy: 'the longest reason', share: 0, chance: expect.closeTo(1 / 3) },
        { strategy: 'the first reason', share: 1, chance: expect.closeTo(1 / 3) },
        { strategy: "by the title's words", share: 4 / 6, chance: 4 / 6 },
      ],
      flips: 3,
      unmovedFlips: 1 / 3,
      scenarios: { hiddenClarifications: 3, probes: 3, conditions: 0 },
      grid: {
        taste: {
          scenario: { junior: 3 },
          explain: { junior: 0 },
          recall: { junior: 1 },
          estimate: { junior: 0 },
        },
      },
      coverage: [{ kind: 'misconception', items: [{ id: 'M1', questions: 3 }] }],
      checks: {
        scenario: { questions: 0, checks: 0 },
        explain: { questions: 0, checks: 0 },
        recall: { questions: 0, checks: 0 },
        estimate: { questions: 0, checks: 0 },
      },
      usedFacts: {
        facts: 1,
        oldest: { fact: expect.objectContaining({ id: 'steep' }), days: 145 },
        median: 145,
        stale: 0,
      },
      allFacts: {
        facts: 2,
        oldest: { fact: expect.objectContaining({ id: 'steep' }), days: 145 },
        median: 145,
        stale: 0,
      },
    })
  })

  it('counts the sums that are checked and the scenarios that have more than they must', () => {
    const { bank } = read([[0, 1]], (text) =>
      text
        .replace('revision: 2', 'revision: 2\ncheck: [4 * 60 = 240, 1 < 2]')
        .replace('- [ ] Coffee\n  > ', '- [x] Coffee\n  > If nobody is there to wait. ')
        .replace('- [x] Tea', '- [x] Tea (best)')
        .replace('  - hidden: true\n', '')
        .replace(/## Probe[\s\S]*/, ''),
    )
    expect(bank?.checks.scenario).toEqual({ questions: 1, checks: 2 })
    expect(bank?.scenarios).toEqual({ hiddenClarifications: 0, probes: 0, conditions: 1 })
  })

  it('is told off where it can be guessed, a pack of two choices always being out of bounds', () => {
    const { problems } = read([
      [0, 0],
      [0, 0],
    ])
    expect(problems).toEqual([
      'tea-or-coffee/pack.md:5:3: error: 100 % of 2 flips leave the answer as it was: bring it to between a third and a half (flip-share)',
      'tea-or-coffee/pack.md:5:3: error: choosing always tea is right in 100 %, chance is 50 %: bring it to 55 % or less (guessable)',
      'tea-or-coffee/pack.md:5:3: error: choosing the first reason is right in 100 %, chance is 33.3 %: bring it to 38.3 % or less (guessable)',
      'tea-or-coffee/pack.md:5:5: error: Tea is the answer to 100 % of 4 scenarios and flips, more than 40 %: add ones with another answer (choice-share)',
      'tea-or-coffee/pack.md:6:5: error: Coffee is the answer to 0 % of 4 scenarios and flips, less than 10 %: add ones with this answer (choice-share)',
    ])
  })

  it('is told off where the words of titles tell the answer', () => {
    const files = ([0, 1] as const).flatMap((answer) =>
      ['Monday', 'Tuesday', 'Wednesday'].map((day) =>
        scenarioFile(`${answer === 0 ? 'steeping' : 'roasting'}-on-${day}`.toLowerCase(), answer, answer),
      ),
    )
    const { problems, report } = readCatalogue([...PACK_FILES, ...files], '2026-11-23')
    expect(report[0]?.guesses.at(-1)).toEqual({ strategy: "by the title's words", share: 1, chance: 1 / 2 })
    expect(problems.map(showProblem)).toContain(
      "tea-or-coffee/pack.md:5:3: error: choosing by the title's words is right in 100 %, chance is 50 %: bring it to 55 % or less (guessable)",
    )
  })

  it('wants every level on every axis', () => {
    expect(read([]).problems).toEqual([
      'tea-or-coffee/syllabus.yaml:1:7: error: no question covers this misconception: add M1 under `covers:` of one (coverage)',
    ])
    const files = PACK_FILES.map((file) => ({
      ...file,
      text: file.text.replace('levels: [junior]', 'levels: [junior, expert]'),
    }))
    expect(readCatalogue(files, '2026-11-23').problems.map(showProblem)).toContain(
      'tea-or-coffee/pack.md:8:5: error: Taste has no question of level expert: add one (levels)',
    )
  })

  it('does not stumble over a scenario that has no reasons or no answer', () => {
    const { bank } = read([[0, 0]], (text) =>
      text.replace(/- \[x\]/g, '- [ ]').replace(/## Because[\s\S]*?## Clarify/, '## Clarify'),
    )
    expect(bank?.guesses.map(({ share }) => share)).toEqual([0, 0, 0, 0, 0])
  })
})
