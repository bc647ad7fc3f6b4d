import { RECALL_TEXT, SCENARIO_TEXT } from './sample.fixture.ts'

export const PACK_TEXT = `---
id: tea-or-coffee
title: Tea or coffee?
choices:
  - { id: tea, label: Tea, short: T }
  - { id: coffee, label: Coffee, short: C }
axes:
  - { id: taste, label: Taste }
levels: [junior]
---

Which of the two?
`

export const FACTS_TEXT = `- id: steep
  claim: Black tea steeps for 4 minutes.
  value: "240"
  unit: s
  shown: 4 minutes
  scope: custom
  source: https://example.com/tea
  verified: 2026-07-01
  confidence: high
- id: cups
  claim: A pot holds 6 cups.
  value: "6"
  unit: cups
  scope: custom
  source: https://example.com/pot
  verified: 2026-07-01
  confidence: med
`

export const SYLLABUS_TEXT = `- id: M1
  kind: misconception
  title: Coffee is for the morning
  axis: taste
  level: junior
  facts: [steep]
`

const file = (path: string, text: string) => ({ path: `tea-or-coffee/${path}`, text })

/** A scenario whose answer, and that of its flip, is as given: 0 for tea, 1 for coffee. */
export const scenarioFile = (name: string, answer: 0 | 1, flipped: 0 | 1) =>
  file(
    `taste/${name}.md`,
    withAnswers(SCENARIO_TEXT.replace('rainy-day', name).replace('A rainy day', name), answer, flipped),
  )

const withAnswers = (text: string, answer: 0 | 1, flipped: 0 | 1): string => {
  const [before = '', after = ''] = text.split('## Flip')
  return `${marked(before, answer)}## Flip${marked(after, flipped)}`
}

const marked = (text: string, answer: 0 | 1): string =>
  text
    .replace(/- \[.\] Tea/, `- [${answer === 0 ? 'x' : ' '}] Tea`)
    .replace(/- \[.\] Coffee\n/, `- [${answer === 1 ? 'x' : ' '}] Coffee\n`)

/** A pack in which no rule is broken but that of the shares, which six questions cannot keep. */
export const PACK_FILES = [
  file('pack.md', PACK_TEXT),
  file('facts.yaml', FACTS_TEXT),
  file('syllabus.yaml', SYLLABUS_TEXT),
  file('taste/how-long.md', RECALL_TEXT),
]
