import { describe, expect, test } from 'vitest'
import { readOwnHosts } from './own-hosts.ts'
import { isOwnRequest, isOwnVisit } from './own-origin.ts'

const hosts = readOwnHosts({ PORT: '3000' })
const request = (headers: Record<string, string>) => isOwnRequest(new Headers(headers), hosts)
const visit = (headers: Record<string, string>) => isOwnVisit(new Headers(headers), hosts)

describe('a request is our own', () => {
  test.each([
    { host: '127.0.0.1:3000' },
    { host: 'localhost:3000' },
    { host: 'LOCALHOST:3000' },
    { host: '[::1]:3000' },
    { host: 'localhost:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' },
    { host: 'localhost:3000', 'sec-fetch-site': 'none' },
  ])('%o', (headers) => {
    expect(request(headers)).toBe(true)
    expect(visit(headers)).toBe(true)
  })
})

describe('a request is refused', () => {
  test.each([
    {},
    { host: 'localhost' },
    { host: 'localhost:3001' },
    { host: 'evil.example:3000' },
    { host: 'localhost:3000.evil.example' },
    { host: 'localhost:3000', origin: 'null' },
    { host: 'localhost:3000', origin: 'http://evil.example' },
    { host: 'localhost:3000', origin: 'http://localhost:3001' },
    { host: 'localhost:3000', origin: 'http://evil.example/http://localhost:3000' },
    { host: 'localhost:3000', 'sec-fetch-site': 'cross-site' },
    { host: 'localhost:3000', 'sec-fetch-site': 'same-site' },
  ])('%o', (headers) => {
    expect(request(headers)).toBe(false)
    expect(visit(headers)).toBe(false)
  })
})

test('a link on another site may be followed to a page, not to the API', () => {
  const headers = {
    host: 'localhost:3000',
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  }
  expect(visit(headers)).toBe(true)
  expect(visit({ ...headers, 'sec-fetch-dest': 'iframe' })).toBe(false)
  expect(request(headers)).toBe(false)
})

describe('the hosts we answer for', () => {
  test('are the loopback names with the port that is served', () => {
    expect([...readOwnHosts({ PORT: '4100' })]).toEqual(['127.0.0.1:4100', 'localhost:4100', '[::1]:4100'])
  })

  test('need no port where it is the default of the web', () => {
    expect(readOwnHosts({ PORT: '80' }).has('localhost')).toBe(true)
  })

  test('grow by those the server was started with', () => {
    expect(readOwnHosts({ RUNWHERE_HOSTS: 'study.example, 10.0.0.7:3000' }).has('10.0.0.7:3000')).toBe(true)
    expect(readOwnHosts({ RUNWHERE_HOSTS: '' }).has('')).toBe(false)
  })
})
