import { expect, test } from 'vitest'
import { fillersOf } from './fillers.ts'

test.each<[string, Readonly<Record<string, number>>]>([
  ['Um, so, uh, I would, er, take Lambda. Umm, erm, yes.', { um: 2, uh: 1, er: 2 }],
  ['uhm, uhh, umm', { um: 2, uh: 1 }],
  ['it basically scales and actually it literally never stops', { basically: 1, actually: 1, literally: 1 }],
  ['It is, like, a queue, and like you see it was like 20 seconds.', { like: 3 }],
  ['um like the fleet like like grows', { um: 1, like: 2 }],
  ['Like, it depends. It depends, like.', { like: 2 }],
  ['it grows like um slowly', { like: 1, um: 1 }],
  ['You know, it grows. It is, you know, the load. Fine, as you know, it is fine.', { 'you know': 3 }],
  ['the machines you know the small ones', { 'you know': 1 }],
  ['It is sort of slow and kind of dear, I mean, really.', { 'sort of': 1, 'kind of': 1, 'I mean': 1 }],
])('fillers in “%s”', (text, found) => {
  expect(fillersOf(text)).toEqual(found)
})

test.each([
  'I like Lambda, and we would like to keep it; it looks like a queue.',
  'Services like Fargate, and like any function it stops. It costs like a car.',
  'Do you know the rate? If you know it, say so. You know that it grows.',
  'This kind of load, that sort of thing, a kind of queue. What I mean is this.',
  'Small services, like Fargate, stop. That is what I would like, and I like two of them.',
  'You know what grows.',
  'You err on the safe side; the summer number.',
  '',
])('no filler in “%s”', (text) => {
  expect(fillersOf(text)).toEqual({})
})
