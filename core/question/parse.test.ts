import { describe, expect, it } from 'vitest'
import { parseQuestion } from './parse.ts'
import type { Problem } from './problem.ts'
import { ESTIMATE_TEXT, EXPLAIN_TEXT, FACTS, PACK, RECALL_TEXT, SCENARIO_TEXT } from './sample.fixture.ts'

const BUTTON = '<button type="button" class="fact" data-fact="steep">4 minutes</button>'

const parse = (text: string) => parseQuestion(text, 'q.md', PACK, FACTS)
const questionIn = (text: string) => {
  const parsed = parse(text)
  if (!parsed.ok) throw new Error(parsed.problems.map((problem: Problem) => problem.message).join('\n'))
  return parsed.value
}

describe('parseQuestion', () => {
  it('reads a scenario', () => {
    expect(questionIn(SCENARIO_TEXT)).toEqual({
      id: 'rainy-day',
      kind: 'scenario',
      packId: 'tea-or-coffee',
      axis: 'taste',
      level: 'junior',
      facts: ['steep'],
      covers: ['M1'],
      revision: 2,
      title: 'A rainy day',
      prompt: `<p>Twelve guests come in from the <em>rain</em> within a minute and\nwait ${BUTTON} at most.</p>`,
      options: [
        { choice: 'tea', standing: 'best', rationale: `<p>One pot serves all of them in ${BUTTON}.</p>` },
        { choice: 'coffee', standing: 'wrong', rationale: '<p>The machine makes one cup at a time.</p>' },
      ],
      reasons: [
        { id: 'a', text: 'A pot serves many at once', right: true },
        { id: 'b', text: 'Coffee is stronger', right: false },
        { id: 'c', text: 'The rain never stops after 4 minutes', right: false },
      ],
      clarifications: [
        { question: 'May they wait?', answer: '<p>A little.</p>', hidden: false },
        { question: 'How many cups are there?', answer: '<p>Ten.</p>', hidden: true },
      ],
      keyPoints: [
        {
          text: 'A pot serves many at once',
          cues: [
            ['pot', 'kettle'],
            ['many', 'all'],
          ],
          examples: ['One pot is enough for all of them.'],
          misconceptions: ['Every guest needs an own machine.'],
        },
        {
          text: 'Tea only needs hot water',
          cues: [['water'], ['hot', 'boil']],
          examples: ['You boil water and that is it.'],
          misconceptions: [],
        },
        {
          text: 'The coffee machine is the bottleneck',
          cues: [['machine'], ['one', 'single', 'slow']],
          examples: ['The machine makes a single cup.'],
          misconceptions: [],
        },
      ],
      flips: [
        {
          id: 'one-guest',
          prompt: '<p>Only one guest comes.</p>',
          options: [
            { choice: 'tea', standing: 'wrong', rationale: '<p>A pot for one is a waste.</p>' },
            { choice: 'coffee', standing: 'best', rationale: '<p>One cup is quick.</p>' },
          ],
        },
      ],
      probes: [
        {
          question: 'And with decaf?',
          when: ['coffee'],
          keyPoints: [
            {
              text: 'It makes no difference to the machine',
              cues: [['difference', 'same']],
              examples: ['The machine takes the same time.'],
              misconceptions: [],
            },
          ],
        },
      ],
    })
  })

  it('tells the best answer from one that is right under a condition', () => {
    const text = SCENARIO_TEXT.replace('- [x] Tea', '- [x] Tea (best)').replace(
      '- [ ] Coffee\n  > The',
      '- [x] Coffee\n  > If nobody hurries: the',
    )
    expect(questionIn(text)).toMatchObject({
      options: [
        { choice: 'tea', standing: 'best' },
        { choice: 'coffee', standing: 'acceptable' },
      ],
    })
  })

  it('reads an explain question', () => {
    expect(questionIn(EXPLAIN_TEXT)).toMatchObject({
      kind: 'explain',
      covers: [],
      modelAnswer: '<p>Because of the pot.</p>',
      keyPoints: [{}, {}, { text: 'The coffee machine is the bottleneck' }],
      probes: [],
    })
  })

  it('asks a probe without conditions after every choice', () => {
    const probe = '\n## Probe: Why?\n\n- It is hot\n  - cues: hot\n  - example: Because it is hot.\n'
    expect(questionIn(EXPLAIN_TEXT + probe)).toMatchObject({ probes: [{ question: 'Why?', when: [] }] })
  })

  it('reads a recall question: the answer itself, spellings, and numbers with a tolerance', () => {
    expect(questionIn(RECALL_TEXT)).toMatchObject({
      kind: 'recall',
      answer: `<p>${BUTTON}</p>`,
      accept: [
        { tag: 'text', text: '4 minutes' },
        { tag: 'text', text: 'four minutes' },
        { tag: 'number', value: 4, tolerance: 0.2, unit: 'minutes' },
        { tag: 'number', value: 1000, tolerance: 10, unit: 'ms' },
      ],
      why: '<p>It turns bitter.</p>',
    })
  })

  it('reads an estimate, with an empty place for each parameter', () => {
    expect(questionIn(ESTIMATE_TEXT)).toMatchObject({
      kind: 'estimate',
      prompt:
        '<p>At <span data-param="rate"></span> cups a second and 120 ms each, how many are being filled?</p>',
      params: { rate: { from: 10, to: 1000, log: true, round: 2 } },
      answer: {
        model: 'concurrency',
        tolerance: 0.15,
        unit: 'cups at once',
        inputs: { requestsPerSecond: '$rate', durationMs: 120 },
      },
    })
  })

  it('does not mind Windows line ends', () => {
    expect(questionIn(SCENARIO_TEXT.replaceAll('\n', '\r\n'))).toMatchObject({ title: 'A rainy day' })
  })
})
