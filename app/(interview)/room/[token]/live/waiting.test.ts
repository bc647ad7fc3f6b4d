import { expect, test } from 'vitest'
import type { Deed } from '#core/interview/event.ts'
import { bodyOf, queued, type Waiting } from './waiting.ts'

const done = (id: string, deed: Deed, at = 0): Waiting => ({ id, token: 't', interviewId: 'i', at, deed })
const wrote = (id: string, words: string, ask = '1.main') => done(id, { tag: 'wrote', ask, draft: { words } })
const ids = ({ queue }: { readonly queue: readonly Waiting[] }) => queue.map(({ id }) => id)
const none = new Set<string>()

test('what is done goes to the end', () => {
  expect(ids(queued([done('a', { tag: 'began' })], done('b', { tag: 'paused' }), none))).toEqual(['a', 'b'])
})

test('a draft replaces the one before it, of the same ask and not yet on its way', () => {
  const queue = [wrote('a', 'On'), wrote('b', 'Else', '2.main'), done('c', { tag: 'paused' })]
  const next = queued(queue, wrote('d', 'On EC2'), none)
  expect(ids(next)).toEqual(['b', 'c', 'd'])
  expect(next.gone).toEqual(['a'])
  expect(ids(queued(queue, wrote('d', 'On EC2'), new Set(['a'])))).toEqual(['a', 'b', 'c', 'd'])
})

test('an answer leaves its draft in front of it: were it refused, the words would still be there', () => {
  const answer: Deed = { tag: 'answered', ask: '1.main', answer: { words: 'On EC2.' }, speech: null }
  expect(ids(queued([wrote('a', 'On')], done('b', answer), none))).toEqual(['a', 'b'])
})

test('what is sent says how long ago it was done, whatever the clock was set to meanwhile', () => {
  const queue = [done('a', { tag: 'began' }, 1000), done('b', { tag: 'paused' }, 9000)]
  expect(JSON.parse(bodyOf(queue, 5000))).toEqual([
    { id: 'a', agoMs: 4000, tag: 'began' },
    { id: 'b', agoMs: 0, tag: 'paused' },
  ])
})
