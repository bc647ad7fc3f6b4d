import { describe, expect, it } from 'vitest'
import { parseQuestion } from './parse.ts'
import { showProblem } from './problem.ts'
import { FACTS, PACK, SCENARIO_TEXT } from './sample.fixture.ts'

/** The slip `from` -> `to` in a scenario that is right, and what is said about it. */
const problemsAfter = (from: string | RegExp, to: string): readonly string[] => {
  const changed = SCENARIO_TEXT.replace(from, to)
  expect(changed).not.toBe(SCENARIO_TEXT)
  const parsed = parseQuestion(changed, 'q.md', PACK, FACTS)
  return parsed.ok ? [] : parsed.problems.map(showProblem)
}

type Slip = readonly [string | RegExp, string, ...string[]]
const holds = (name: string, slips: readonly Slip[]) =>
  describe(name, () => {
    it.each(slips.map(([from, to, ...problems]) => ({ from, to, problems })))(
      '$from -> $to',
      ({ from, to, problems }) => {
        expect(problemsAfter(from, to)).toEqual(problems)
      },
    )
  })

holds('options', [
  [
    '- [x] Tea',
    '- [x] Milk',
    'q.md:18:7: error: option 1 must be "Tea": the options are Tea, Coffee (options)',
  ],
  ['- [x] Tea', '- [ ] Tea', 'q.md:18:1: error: mark the answer with [x] (options)'],
  [/- \[ \] Coffee\n {2}> The.*\n/, '', 'q.md:18:1: error: list all 2 options: Tea, Coffee (options)'],
  [
    /- \[ \] Coffee\n/,
    '- [x] Coffee\n',
    'q.md:18:1: error: of several [x], write "(best)" after the label of one (options)',
    'q.md:19:3: error: begin with the condition under which it is right: "If …" (rationale)',
    'q.md:21:3: error: begin with the condition under which it is right: "If …" (rationale)',
  ],
  [
    /- \[ \] Coffee\n/,
    '- [ ] Coffee (best)\n',
    'q.md:20:1: error: an option with "(best)" is the answer: mark it with [x] (options)',
  ],
  [
    '  > One pot serves all of them in {{steep}}.\n',
    '',
    'q.md:18:1: error: say why below the option, in a quote: "  > …" (rationale)',
  ],
  [
    '  > The machine makes',
    '> The machine makes',
    'q.md:20:1: error: say why below the option, in a quote: "  > …" (rationale)',
    'q.md:21:1: error: this quote belongs to nothing: indent it below its item by two spaces, or remove it (stray-text)',
  ],
  [
    '  > The machine makes',
    '  > <b>The</b> machine makes',
    'q.md:21:5: error: raw HTML is not allowed: write it in markdown, or as `code` (raw-html)',
    'q.md:21:11: error: raw HTML is not allowed: write it in markdown, or as `code` (raw-html)',
  ],
])

holds('one option too many', [
  [
    '## Because',
    '- [ ] Milk\n  > No.\n\n## Because',
    'q.md:18:1: error: list all 2 options: Tea, Coffee (options)',
  ],
])

holds('because', [
  [
    '- [ ] Coffee is stronger\n',
    '',
    'q.md:23:1: error: write 3 to 6 reasons: there are 2 (because)',
    'q.md:23:1: error: write at least two wrong reasons that tempt (because)',
  ],
  ['- [x] A pot', '- [ ] A pot', 'q.md:23:1: error: mark at least one reason as right with [x] (because)'],
  [
    '- [ ] Coffee is',
    '- Coffee is',
    'q.md:26:1: error: start the item with "- [ ] " or "- [x] " and its words (list)',
  ],
  [
    '- [ ] Coffee is stronger',
    '- [ ] Coffee is stronger\n  > Not here.',
    'q.md:27:3: error: this quote belongs to nothing: indent it below its item by two spaces, or remove it (stray-text)',
  ],
  [
    '## Clarify\n\n',
    'Stray words.\n\n## Clarify\n\n',
    'q.md:29:1: error: this paragraph belongs to nothing: indent it below its item by two spaces, or remove it (stray-text)',
  ],
  [
    '## Clarify\n\n',
    '<hr>\n\n## Clarify\n\n',
    'q.md:29:1: error: raw HTML is not allowed: remove it (raw-html)',
  ],
  [
    /- \[x\] A pot serves[^#]*## Clarify/,
    '## Clarify',
    'q.md:23:1: error: write a list below this: each item starts with "- " (list)',
    'q.md:23:1: error: write 3 to 6 reasons: there are 0 (because)',
    'q.md:23:1: error: mark at least one reason as right with [x] (because)',
    'q.md:23:1: error: write at least two wrong reasons that tempt (because)',
  ],
])

holds('empty items', [
  [
    '- [ ] Coffee is stronger',
    '-',
    'q.md:26:1: error: start the item with "- [ ] " or "- [x] " and its words (list)',
  ],
  [
    '- [ ] Coffee is stronger',
    '- [ ]',
    'q.md:26:1: error: start the item with "- [ ] " or "- [x] " and its words (list)',
  ],
  ['- May they wait?\n', '-\n', 'q.md:31:1: error: write words after the "- " (list)'],
  ['- Tea only needs hot water\n', '-\n', 'q.md:43:1: error: write words after the "- " (list)'],
  [
    '- when: coffee\n',
    '-\n  - cues: hot\n  - example: Hot.\n',
    'q.md:61:1: error: write words after the "- " (list)',
  ],
])

holds('clarify', [
  ['  > A little.\n', '', 'q.md:31:1: error: answer it below, in a quote: "  > …" (clarify)'],
  ['hidden: true', 'hidden: yes', 'q.md:35:3: error: only "- hidden: true" may stand here (clarify)'],
  ['- May they', '- [ ] May they', 'q.md:31:1: error: this item takes no checkbox: remove it (list)'],
])

holds('key points', [
  [
    '  - cues: pot, kettle | many, all\n',
    '',
    'q.md:39:1: error: add "- cues: …" below this key point (key-points)',
  ],
  [
    '  - example: One pot is enough for all of them.\n',
    '',
    'q.md:39:1: error: add "- example: …" below this key point (key-points)',
  ],
  [
    'cues: pot, kettle |',
    'cues: pot,, kettle |',
    'q.md:40:3: error: write a word between every comma and every | of the cues (key-points)',
  ],
  [
    '  - not: Every',
    '  - cues: again\n  - not: Every',
    'q.md:42:3: error: write all cues in one line, groups split by | (key-points)',
  ],
  [
    '- not: Every',
    '- nor: Every',
    'q.md:42:3: error: start this line with "cues:", "example:" or "not:" (key-points)',
  ],
  [
    '- not: Every guest needs an own machine.',
    '- not: A pot takes all day.',
    'q.md:42:3: error: the grader takes this misconception for the key point: narrow the cues until one group is not heard in it (grading)',
  ],
  [
    '- not: Every guest needs an own machine.',
    '- not:',
    'q.md:42:3: error: write something after "not:" (key-points)',
  ],
  [
    '  - cues: water | hot, boil\n  - example: You boil water and that is it.\n',
    '',
    'q.md:43:1: error: add "- cues: …" below this key point (key-points)',
    'q.md:43:1: error: add "- example: …" below this key point (key-points)',
  ],
  [
    /- The coffee machine[^#]*## Flip/,
    '## Flip',
    'q.md:37:1: error: write 3 to 6 key points: there are 2 (key-points)',
  ],
  [
    'One pot is enough for all',
    'It is enough for some',
    'q.md:41:3: error: the grader does not recognise this example: none of "pot, kettle" and of "many, all" is heard in it; add a word of it to these cues, or reword it (grading)',
  ],
  [
    'One pot is enough for all of them.',
    `A pot. ${'Then we talk about something else for a while. '.repeat(3)}Many.`,
    'q.md:41:3: error: the grader does not recognise this example: say what the cues listen for within one sentence (grading)',
  ],
])

holds('flips and probes', [
  ['Only one guest comes.\n', '', 'q.md:50:1: error: say what changes, above the options (flip)'],
  [
    '- when: coffee',
    '- when: coffee, milk',
    'q.md:61:1: error: "milk" is not a choice: use tea, coffee (probe)',
  ],
  [
    /- It makes no difference[\s\S]*/,
    '',
    'q.md:59:1: error: write 1 to 6 key points: there are 0 (key-points)',
  ],
  [
    /- \[ \] Tea\n {2}> A pot for one[^#]*/,
    '',
    'q.md:50:1: error: write a list below this: each item starts with "- " (list)',
  ],
  [
    /$/,
    '\n## Flip: one-guest\n\nAgain.\n\n- [x] Tea\n  > Yes.\n- [ ] Coffee\n  > No.\n',
    'q.md:66:1: error: the flip id "one-guest" is taken: choose another (flip-id)',
  ],
])
