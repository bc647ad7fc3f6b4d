import { describe, expect, it } from 'vitest'
import { quantitiesOf } from './fact-quantities.ts'
import { parseMarkdown } from './parse-markdown.ts'
import { parsePlain, parseProse } from './parse-prose.ts'
import { showProblem, startReport } from './problem.ts'
import { FACTS, PACK } from './sample.fixture.ts'

const read = (source: string) => {
  const report = startReport('q.md')
  const quantities = [...FACTS.values()].flatMap(quantitiesOf)
  const draft = { source, report, pack: PACK, facts: FACTS, quantities, params: new Set(['rate']) }
  const blocks = parseMarkdown(source).children
  const html = parseProse(blocks, draft)
  return { html, problems: report.problems.map(showProblem), draft, blocks }
}

const STEEP = '<button type="button" class="fact" data-fact="steep">4 minutes</button>'

describe('parseProse', () => {
  it.each([
    ['Plain words.', '<p>Plain words.</p>'],
    ['a < b & c', '<p>a &#x3C; b &#x26; c</p>'],
    ['*a* **b** `c` \\* &amp;', '<p><em>a</em> <strong>b</strong> <code>c</code> * &#x26;</p>'],
    ['[docs](https://example.com/a?b=c)', '<p><a href="https://example.com/a?b=c">docs</a></p>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
    ['```js\n<script>\n```', '<pre><code>&#x3C;script>\n</code></pre>'],
    ['> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['one\\\ntwo', '<p>one<br>\ntwo</p>'],
    ['{{steep}}', `<p>${STEEP}</p>`],
    ['Wait *{{steep}}*, {{rate}}.', `<p>Wait <em>${STEEP}</em>, <span data-param="rate"></span>.</p>`],
    ['', ''],
  ])('%j', (source, html) => {
    expect(read(source)).toMatchObject({ html, problems: [] })
  })

  it.each([
    [
      'See `{{steep}}`.',
      'q.md:1:6: error: take {{steep}} out of the code or link it stands in (fact-reference)',
    ],
    [
      'See [a {{steep}}](https://a.bc).',
      'q.md:1:8: error: take {{steep}} out of the code or link it stands in (fact-reference)',
    ],
    [
      'one\ntwo {{stir}}',
      'q.md:2:5: error: add stir to `facts:` in the front matter, or correct the id (fact-reference)',
    ],
    [
      'a {{steep}',
      'q.md:1:3: error: write {{fact-id}}, with two braces on each side and nothing else between (fact-reference)',
    ],
    [
      'a {{ steep }}',
      'q.md:1:3: error: write {{fact-id}}, with two braces on each side and nothing else between (fact-reference)',
    ],
    [
      '&amp; **it** takes 4-minute\nrests',
      'q.md:1:20: error: write {{steep}} instead of "4-minute" (bare-fact)',
    ],
    ['it takes 240 s', 'q.md:1:10: error: write {{steep}} instead of "240 s" (bare-fact)'],
    ['it takes **4** minutes', 'q.md:1:12: error: write {{steep}} instead of "4 minutes" (bare-fact)'],
    ['it costs $0.20 each', 'q.md:1:10: error: write {{price}} instead of "$0.20" (bare-fact)'],
    ['&amp;&amp; 240 seconds', 'q.md:1:12: error: write {{steep}} instead of "240 seconds" (bare-fact)'],
    ['# a *b*', 'q.md:1:1: error: a heading has no place here: write a paragraph (markdown)'],
    ['- [ ] a', 'q.md:1:1: error: a checkbox has no place in prose: remove it (markdown)'],
    ['***', 'q.md:1:1: error: thematicBreak is not allowed here: write paragraphs, lists or code (markdown)'],
    ['![a](https://b.c)', 'q.md:1:1: error: images are not allowed: say it in words (markdown)'],
    [
      '[a]: https://b.c',
      'q.md:1:1: error: write the address of a link in round brackets beside its text (markdown)',
    ],
    ['[a](http://b.c)', 'q.md:1:1: error: link to an https address, not to "http://b.c" (https-links)'],
    ['[a](https://[)', 'q.md:1:1: error: link to an https address, not to "https://[" (https-links)'],
  ])('refuses %j', (source, problem) => {
    expect(read(source).problems).toEqual([problem])
  })

  it('does not take another quantity, or one that is spoken, for the fact', () => {
    expect(read('4 cups, 5 minutes, 4, 0.2, 14 minutes and 4,000 minutes').problems).toEqual([])
    const { draft, blocks } = read('')
    expect(blocks).toEqual([])
    const [spoken] = parseMarkdown('After {{steep}}, that is 4 minutes, *stop*.').children
    expect(spoken && parsePlain(spoken, draft, 'spoken')).toBe('After 4 minutes, that is 4 minutes, stop.')
    expect(draft.report.problems).toEqual([])
  })
})

describe('hostile markdown', () => {
  const ATTACKS = [
    '<script>alert(1)</script>',
    'a <script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <b onclick="alert(1)">b</b>',
    '<svg onload=alert(1)><animate onbegin=alert(1)/></svg>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<button class="fact" data-fact="steep" onfocus=alert(1) autofocus>x</button>',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](java&#10;script:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](\u0001javascript:alert(1))',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '[a](vbscript:x)',
    '[a](//evil.example)',
    '<javascript:alert(1)>',
    '![a](javascript:alert(1))',
    '![a](https://b.c/x.png" onerror="alert(1))',
    '[a](https://b.c "t\\" onmouseover=\\"alert(1)")',
    '[a][b]\n\n[b]: javascript:alert(1)',
    '```"><script>alert(1)</script>\nx\n```',
    '`<script>alert(1)</script>`',
    '{{steep"><script>alert(1)</script>}}',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<!-- --><script>alert(1)</script>',
    '<style>@import "https://evil.example"</style>',
    '<a href="https://b.c" style="x" id="y" target="z">a</a>',
    '<math><mtext><script>alert(1)</script></mtext></math>',
  ]
  const SAFE =
    /^(?:<\/?(?:p|em|strong|code|pre|ul|ol|li|blockquote)>|<br>|<ol start="\d+">|<a(?: href="https:[^"<>]*")?>|<\/a>|<button type="button" class="fact" data-fact="steep">|<\/button>|[^<])*$/

  it.each(ATTACKS)('%j comes out as words at most', (source) => {
    expect(read(source).html).toMatch(SAFE)
    expect(read(`Some *words*.\n\n- ${source}\n`).html).toMatch(SAFE)
  })
})
