import { describe, expect, it } from 'vitest'
import { readCatalogue } from '#core/question/catalogue.ts'
import { factUses } from '#core/question/fact-uses.ts'
import { PACK_FILES, scenarioFile } from '#core/question/pack-files.fixture.ts'
import { showFacts } from './show-facts.ts'
import { showReport } from './show-report.ts'
import { wrap } from './wrap.ts'

const TODAY = '2026-11-23'
const SYLLABUS = `- { id: M1, kind: misconception, title: One }
- { id: M2, kind: misconception, title: Two }
- { id: M3, kind: misconception, title: Three }
`
const { packs, report } = readCatalogue(
  [
    ...PACK_FILES.map((file) => (file.path.endsWith('syllabus.yaml') ? { ...file, text: SYLLABUS } : file)),
    scenarioFile('rainy-day', 0, 1),
    scenarioFile('sunny-day', 1, 1),
  ],
  TODAY,
)
const [bank] = report
const [pack] = packs

describe('the report', () => {
  it('shows what a pack has and what it lacks', () => {
    expect(bank && showReport(bank)).toBe(`\
Pack tea-or-coffee: 3 questions, 4 scenarios and flips

  axis   kind      junior  all
  taste  scenario       2    2
         explain        –    –
         recall         1    1
         estimate       –    –
         all            3    3
  all    scenario       2    2
         explain        –    –
         recall         1    1
         estimate       –    –
         all            3    3

  answer  number   share   bounds
  tea          1  25.0 %  10–40 %
  coffee       3  75.0 %  10–40 %

  flips               number   share     bounds
  change the answer        1  50.0 %  50–66.7 %
  leave it as it was       1  50.0 %  33.3–50 %

  guess                   right  chance  at most
  always tea             25.0 %  50.0 %   55.0 %
  always coffee          75.0 %  50.0 %   55.0 %
  the longest reason      0.0 %  33.3 %   38.3 %
  the first reason      100.0 %  33.3 %   38.3 %
  by the title's words   50.0 %  75.0 %   80.0 %

  scenarios                               number    share
  with a hidden clarification                  2  100.0 %
  with a probe                                 2  100.0 %
  with an option right under a condition       0    0.0 %

  misconception: 1 of 3 covered
    not covered   M2, M3
    2 questions   M1

  kind      questions  with checks  checks
  scenario          2            0       0
  explain           0            0       0
  recall            1            0       0
  estimate          0            0       0

  facts               number  oldest, days  median, days  past 180 days
  used by a question       1           145           145              0
  all                      2           145           145              0
  The oldest in use is steep, verified 2026-07-01.`)
  })

  it('is shown of a pack without questions too', () => {
    const [empty] = readCatalogue(PACK_FILES.slice(0, 1), TODAY).report
    expect(empty && showReport(empty)).toContain('used by a question       0             –             –')
  })
})

describe('the facts', () => {
  const questions = pack?.questions.map(({ question }) => question) ?? []

  it('are shown oldest first, what is unused after all others', () => {
    expect(showFacts('tea-or-coffee', factUses(pack?.facts ?? [], questions, TODAY))).toBe(`\
Pack tea-or-coffee: 2 facts, 1 used, 1 unused

  verified     days  questions  fact   shown
  2026-07-01    145          3  steep  4 minutes
                                  how-long, rainy-day, sunny-day

  2026-07-01    145     unused  cups   6 cups`)
  })

  it('are wrapped to 100 columns', () => {
    const [use] = factUses(pack?.facts ?? [], questions, TODAY)
    const long = use && {
      ...use,
      fact: { ...use.fact, shown: 'four minutes at least '.repeat(9) },
      questions: Array.from({ length: 40 }, (_, at) => `question-${at}`),
    }
    const lines = showFacts('tea-or-coffee', long ? [long] : []).split('\n')
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.filter((line) => line.length > 100)).toEqual([])
  })
})

it('a word that is too long for a line has one of its own', () => {
  expect(wrap(['a', 'b'.repeat(120), 'c'], 2)).toEqual(['  a', `  ${'b'.repeat(120)}`, '  c'])
})
