import { expect, test } from 'vitest'
import { isLoopbackName, mayPass } from './gate.mjs'
import { hostsOf, reachableHosts } from './hosts.mjs'

const TOKEN = 'Zm9yIHlvdXIgZXllcyBvbmx5IGZvciB5b3VyIGV5ZXM'

test.each([
  ['127.0.0.1', 'localhost:3000', true],
  ['127.0.0.1', '127.0.0.1:3000', true],
  ['::1', '[::1]:3000', true],
  ['::ffff:127.0.0.1', 'LOCALHOST', true],
  // Another machine, whatever it says; and this one, by a name that others use.
  ['192.0.2.7', '127.0.0.1:3000', false],
  ['::ffff:192.0.2.7', 'localhost:3000', false],
  ['127.0.0.1', '192.0.2.2:3000', false],
  ['127.0.0.1', 'localhost.example.org:3000', false],
  ['127.0.0.1', '127.0.0.1.example.org', false],
  ['127.0.0.1', undefined, false],
  [undefined, 'localhost:3000', false],
])('a request from %s that names %s reaches everything: %s', (address, host, passes) => {
  for (const target of ['/', '/study', '/api/export']) expect(mayPass(address, host, target)).toBe(passes)
  expect(mayPass(address, host, `/room/${TOKEN}`)).toBe(true)
})

test.each([
  `/room/${TOKEN}`,
  `/room/${TOKEN}?_rsc=1abc`,
  `/api/room/${TOKEN}`,
  `/api/room/${TOKEN}/stream`,
  `/api/room/${TOKEN}/events?interview=1`,
  '/_next/static/chunks/06gxadrht5zbx.js',
  '/_next/static/media/inter_latin_wght_normal-s.0gsaq8ukbf34m.woff2',
  '/icon.svg?icon.2ij592ms-y62b.svg',
])('%s is open to other machines', (target) => {
  expect(mayPass('192.0.2.7', '192.0.2.2:3000', target)).toBe(true)
})

test.each([
  '/',
  '/room',
  '/room/',
  '/rooms',
  '/api/rooms',
  '/api/interviews',
  '/study?next=/room/x',
  '/room/../study',
  '/room/x/../../api/export',
  '/room/%2e%2e/study',
  '/room/..%2fstudy',
  '/room//study',
  '//room/x',
  '/room/x\\..\\..\\study',
  '/_next/static/../../study',
  '/_next/static/.hidden',
  '/_next/image?url=/icon.svg',
  '/ROOM/x',
  'http://127.0.0.1:3000/study',
  'http://127.0.0.1:3000/room/x',
  '*',
  '',
  undefined,
])('%s is not', (target) => {
  expect(mayPass('192.0.2.7', '192.0.2.2:3000', target)).toBe(false)
})

test('what listens on loopback alone needs no gate', () => {
  expect(['127.0.0.1', 'localhost', '::1', '127.0.1.1'].map(isLoopbackName)).toEqual([true, true, true, true])
  expect(['0.0.0.0', '::', '192.0.2.2', 'mine.local'].some(isLoopbackName)).toBe(false)
})

test('the addresses to send are those that another machine can use', () => {
  expect(reachableHosts('192.0.2.2', 3000)).toEqual(['192.0.2.2:3000'])
  expect(reachableHosts('2001:db8::2', 3000)).toEqual(['[2001:db8::2]:3000'])
  const all = reachableHosts('0.0.0.0', 3000)
  expect(all.filter((one) => /^(127\.|\[::1|\[fe80)/.test(one))).toEqual([])
  expect(hostsOf('0.0.0.0', 3000)).toEqual(expect.arrayContaining(all))
})
