import type { Shelf } from './check-file.ts'
import type { Fact } from './fact.ts'
import type { Pack } from './pack.ts'

export const PACK: Pack = {
  id: 'tea-or-coffee',
  title: 'Tea or coffee?',
  introduction: '<p>Hello.</p>',
  choices: [
    { id: 'tea', label: 'Tea', short: 'T' },
    { id: 'coffee', label: 'Coffee', short: 'C' },
  ],
  axes: [{ id: 'taste', label: 'Taste' }],
  levels: ['junior', 'senior'],
}

const FACT: Fact = {
  id: 'steep',
  claim: 'Black tea steeps for 4 minutes.',
  value: '240',
  unit: 's',
  shown: '4 minutes',
  scope: 'custom',
  source: 'https://example.com/tea',
  verified: '2026-07-01',
  confidence: 'high',
}

const ALL_FACTS: readonly Fact[] = [
  FACT,
  { ...FACT, id: 'price', value: '0.20', unit: 'USD per cup', shown: '0.20 USD per cup' },
  { ...FACT, id: 'share', value: '9', unit: '/ 10', shown: 'most' },
]

export const FACTS: ReadonlyMap<string, Fact> = new Map(ALL_FACTS.map((fact) => [fact.id, fact]))

export const SHELF: Shelf = { folder: 'tea-or-coffee', pack: PACK, facts: FACTS, syllabus: new Set(['M1']) }

export const SCENARIO_TEXT = `---
id: rainy-day
kind: scenario
axis: taste
level: junior
facts: [steep]
revision: 2
covers: [M1]
---

# A rainy day

Twelve guests come in from the *rain* within a minute and
wait {{steep}} at most.

## Options

- [x] Tea
  > One pot serves all of them in {{steep}}.
- [ ] Coffee
  > The machine makes one cup at a time.

## Because

- [x] A pot serves many at once
- [ ] Coffee is stronger
- [ ] The rain never stops after {{steep}}

## Clarify

- May they wait?
  > A little.
- How many cups are there?
  > Ten.
  - hidden: true

## Key points

- A pot serves many at once
  - cues: pot, kettle | many, all
  - example: One pot is enough for all of them.
  - not: Every guest needs an own machine.
- Tea only needs hot water
  - cues: water | hot, boil
  - example: You boil water and that is it.
- The coffee machine is the bottleneck
  - cues: machine | one, single, slow
  - example: The machine makes a single cup.

## Flip: one-guest

Only one guest comes.

- [ ] Tea
  > A pot for one is a waste.
- [x] Coffee
  > One cup is quick.

## Probe: And with decaf?

- when: coffee
- It makes no difference to the machine
  - cues: difference, same
  - example: The machine takes the same time.
`

export const EXPLAIN_TEXT = `---
id: why-tea
kind: explain
axis: taste
level: senior
facts: []
revision: 1
---

# Why tea

Why?

## Model answer

Because of the pot.

## Key points

${SCENARIO_TEXT.slice(SCENARIO_TEXT.indexOf('- A pot serves many at once\n  - cues'), SCENARIO_TEXT.indexOf('## Flip')).trimEnd()}
`

export const RECALL_TEXT = `---
id: how-long
kind: recall
axis: taste
level: junior
facts: [steep]
revision: 1
---

# How long it steeps

How long does black tea steep?

## Answer

{{steep}}

## Accept

- four minutes
- 4 ± 5% minutes
- 1,000 ± 10 ms

## Why it matters

It turns bitter.
`

export const ESTIMATE_TEXT = `---
id: cups
kind: estimate
axis: taste
level: senior
facts: []
revision: 1
params:
  rate: { from: 10, to: 1000, log: true, round: 2 }
answer:
  model: concurrency
  tolerance: 15%
  unit: cups at once
  inputs: { requestsPerSecond: $rate, durationMs: 120 }
---

# Cups at once

At {{rate}} cups a second and 120 ms each, how many are being filled?

## Why it matters

You need as many taps.
`
