import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkdown, type Root } from './parse-markdown.ts'
import { parsePlainPage } from './parse-plain-page.ts'
import { EXPLAIN_TEXT, RECALL_TEXT, SCENARIO_TEXT } from './sample.fixture.ts'

/** What of a tree is kept when it is written down: absent and undefined fields are alike. */
const written = (tree: Root): unknown => JSON.parse(JSON.stringify(tree))

const expectSameTree = (text: string) => {
  const tree = parsePlainPage(text)
  if (tree) expect(written(tree)).toEqual(written(parseMarkdown(text)))
  return tree !== null
}

const bodyOf = (text: string) => text.slice(text.indexOf('# '))

/** Lines that questions are made of, and lines that look like them and are something else. */
const LINE = fc.constantFrom(
  ...['', '', '', '# One', '## Two', '### Three ###', '#', '##x', 'words', 'more words, a 1.5 and {{fact}}'],
  ...[
    '- item',
    '- [ ] open',
    '- [x] done',
    '- [x]',
    '- [ ] [ ] twice',
    '-',
    '- ',
    '-x',
    '* star',
    '+ plus',
    '- - twice',
  ],
  ...[
    '  > quote',
    '> quote',
    '>quote',
    '>',
    '> - item',
    '> > twice',
    '> # heading',
    '- > quote',
    '- # heading',
  ],
  ...[
    '  - below',
    '  - cues: a, b | c',
    '    - deep',
    '    > deep quote',
    '  words below',
    ' one space',
    '   three',
  ],
  ...[
    '    four spaces',
    '      six',
    '1. one',
    '2) two',
    '15 minutes',
    '1.5 hours',
    '- 1. both',
    '1',
    '*',
    '***',
    '---',
    '===',
  ],
  ...[
    '*marked* words',
    'some `code` here',
    '`',
    '<b>',
    'a & b',
    '&amp;',
    '[a](https://b.c)',
    '[a]: https://b.c',
    '\\*',
  ],
  ...[
    '- *marked*',
    '- [ ] *marked* `code`',
    '> **quote** it',
    '## *Two*',
    '```',
    '~~~',
    '\tindented',
    'end ',
    'end  ',
    '\u00a0',
  ],
  ...[
    '"said"',
    '(so)',
    '$5',
    '€5',
    '– dash',
    '… and',
    '|a|b|',
    '~x',
    '^x',
    '{{fact}} first',
    '_x_',
    '!',
    '![',
    'é',
    '👍 up',
  ],
)
const PAGE = fc.array(LINE, { maxLength: 14 }).map((lines) => lines.join('\n'))

describe('parsePlainPage', () => {
  it('reads the usual layout', () => {
    for (const text of [SCENARIO_TEXT, EXPLAIN_TEXT, RECALL_TEXT])
      expect(expectSameTree(bodyOf(text))).toBe(true)
  })

  it.each(['', '\n', 'words', '- a\n- b', 'a\n\nb\n', '> a\n- b', 'a\n> b\n# c\nd', '- a\n  b\n  > c\n# d'])(
    'reads %j',
    (text) => {
      expect(expectSameTree(text)).toBe(true)
    },
  )

  it.each([
    '- a\n\n- b',
    '- a\n\n  b',
    '- a\nb',
    '> a\nb',
    '- > a',
    '* a',
    'a  \nb',
    '\ta',
    '- a\n   - b',
    '    a',
    '# 1. *a*',
    '# [a] #',
  ])('leaves %j to the library', (text) => {
    expect(expectSameTree(text)).toBe(false)
  })

  it('gives the same tree as the library wherever it gives one', () => {
    fc.assert(
      fc.property(PAGE, (text) => {
        expectSameTree(text)
      }),
      { numRuns: 4000, seed: 7 },
    )
  })

  it('gives the same tree for a question with some lines changed', () => {
    const lines = bodyOf(SCENARIO_TEXT).split('\n')
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(lines.length - 1), LINE), { maxLength: 4 }), (changes) => {
        const changed = [...lines]
        for (const [at, line] of changes) changed[at] = line
        expectSameTree(changed.join('\n'))
      }),
      { numRuns: 600, seed: 7 },
    )
  })
})
