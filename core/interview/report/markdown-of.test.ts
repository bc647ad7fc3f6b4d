import { expect, test } from 'vitest'
import { escaped, inlineOf, markdownOf, quoted } from './markdown-of.ts'

test.each([
  ['<p>x<!-- not shown --> &amp; &quot;y&quot;</p>', 'x & "y"'],
  ['<p>A &#x26; B</p>\n<p>C</p>', 'A & B\n\nC'],
  ['<p>an <em>event</em> of <strong>two</strong> <code>a_b*</code></p>', 'an *event* of **two** `a_b*`'],
  ['<ul>\n<li>a</li>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul><p>d</p>', '- a\n- b\n\n   1. c\n\nd'],
  ['<p>a</p><pre><code>&#x3C;b>\n  * c\n</code></pre><p>d</p>', 'a\n\n```\n<b>\n  * c\n```\n\nd'],
  [
    '<p><a href="https://a.example/?b&#x26;c">Limits</a> and <a>none</a></p>',
    '[Limits](https://a.example/?b&c) and [none]()',
  ],
  ['<blockquote>\n<p>a<br>b</p>\n</blockquote>', 'a\\\nb'],
  [
    '<p>for <button type="button" class="fact" data-fact="x">15 minutes</button>, <span data-param="n">1,000</span> &#x3C; 2</p>',
    'for 15 minutes, 1,000 \\< 2',
  ],
])('the HTML %s becomes markdown', (html, markdown) => {
  expect(markdownOf(html)).toBe(markdown)
})

test('a label is one line', () => {
  expect(inlineOf('<p>a</p><p>b</p>')).toBe('a b')
})

test('what somebody wrote is shown as it is, not as markup', () => {
  expect(escaped('# a\n- b\n1. c\n1.50 d\n> *d* <script> | ~e~')).toBe(
    '\\# a\n\\- b\n1\\. c\n1.50 d\n\\> \\*d\\* \\<script\\> \\| \\~e\\~',
  )
  expect(quoted('a\n\nb')).toBe('> a\n>\n> b')
})
