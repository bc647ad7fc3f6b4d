import { expect, test } from 'vitest'
import { reachableHosts } from './reachable.ts'

test.each([
  [undefined, []],
  ['', []],
  ['127.0.0.1:3000,localhost:3000,[::1]:3000', []],
  ['Study.Example.org, 192.0.2.2:3000 ,192.0.2.2:3000', ['study.example.org', '192.0.2.2:3000']],
  // Of one network card only, and another on each machine.
  ['[fe80::fc:ff:fe00:1]:3000,[fd00::2]:3000', ['[fd00::2]:3000']],
])('of %s others can use %j', (named, hosts) => {
  expect(reachableHosts({ RUNWHERE_HOSTS: named })).toEqual(hosts)
})
