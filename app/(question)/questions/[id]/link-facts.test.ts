import { expect, test } from 'vitest'
import { packOf, questionAt } from '#store/testing/content.ts'
import { linkFacts } from './link-facts.ts'

const { facts } = packOf([])

const mention = (id: string, shown: string) =>
  `<button type="button" class="fact" data-fact="${id}">${shown}</button>`

const linked = (prompt: string) => linkFacts({ ...questionAt(0), prompt }, facts, '?pack=drinks').prompt

test('a mention leads to the page of its fact', () => {
  expect(linked(`<p>It holds ${mention('kettle-litres', '1.7 litres')}.</p>`)).toBe(
    '<p>It holds <a href="/facts/kettle-litres?pack=drinks" data-fact>1.7 litres</a>.</p>',
  )
})

test('a mention over two lines too', () => {
  expect(linked(mention('kettle-litres', '1.7\nlitres'))).toBe(
    '<a href="/facts/kettle-litres?pack=drinks" data-fact>1.7\nlitres</a>',
  )
})

test('a mention of a fact that is gone is plain text', () => {
  expect(linked(`<p>${mention('cup-litres', '0.2 litres')} of ${mention('kettle-litres', '1.7')}</p>`)).toBe(
    '<p>0.2 litres of <a href="/facts/kettle-litres?pack=drinks" data-fact>1.7</a></p>',
  )
})
