import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { type Figure, print, quantile } from './page/figure.ts'
import { serveRunwhere } from './page/servers.ts'
import { asking } from './rooms/asking.ts'
import { type Meeting, meet } from './rooms/meeting.ts'

// How long what one side does takes to reach the other, with many rooms open: from the POST being sent to the other side's
// stream having the whole view of it. This process is both sides of every room, and shares the cores with the server.

const ROOMS = 500
/** By both sides alternately, one room after another: in each of the rooms something happens every ten seconds. */
const EVENTS_PER_SECOND = 50
const WARM_UP_S = 10
const MEASURED_S = 60

const served = await serveRunwhere()
const meetings: Meeting[] = []
try {
  print(await measure())
} finally {
  for (const meeting of meetings) meeting.leave()
  await served.stop()
}

async function measure(): Promise<readonly Figure[]> {
  const before = residentMegabytes(served.pid)
  // A few at a time: opening rooms is not what is measured.
  for (let at = 0; at < ROOMS; at += 10)
    meetings.push(...(await Promise.all(Array.from({ length: 10 }, () => meet(served.url)))))
  const opened = residentMegabytes(served.pid)
  await take(WARM_UP_S)
  const usedBefore = cpuSeconds(served.pid)
  const ownBefore = process.cpuUsage()
  const times = await take(MEASURED_S)
  const used = (cpuSeconds(served.pid) - usedBefore) / MEASURED_S
  const own = process.cpuUsage(ownBefore)
  return [
    { figure: 'an event at the other side, median', value: quantile(times, 0.5), unit: 'ms' },
    { figure: 'the same, 95 %', value: quantile(times, 0.95), unit: 'ms' },
    { figure: 'the same, 99 %', value: quantile(times, 0.99), unit: 'ms', bound: { atMost: 100 } },
    { figure: 'the longest', value: Math.max(...times), unit: 'ms' },
    { figure: 'requests sent again', value: asking.again, unit: '' },
    { figure: 'server: resident before', value: before, unit: 'MB' },
    { figure: `server: resident with ${ROOMS * 2} streams`, value: opened, unit: 'MB' },
    { figure: 'server: resident at the end', value: residentMegabytes(served.pid), unit: 'MB' },
    { figure: 'server: share of a core', value: used, unit: '' },
    { figure: 'clients: share of a core', value: (own.user + own.system) / 1e6 / MEASURED_S, unit: '' },
    { figure: 'load of the machine in that minute', value: loadavg()[0] ?? Number.NaN, unit: '' },
  ]
}

/** At a steady rate, whether or not what came before has arrived. */
async function take(seconds: number): Promise<readonly number[]> {
  const turns: Promise<number>[] = []
  const startedAt = performance.now()
  for (let sent = 0; sent < seconds * EVENTS_PER_SECOND; sent++) {
    const due = startedAt + (sent * 1000) / EVENTS_PER_SECOND
    const wait = due - performance.now()
    if (wait > 0) await setTimeout(wait)
    const meeting = meetings[sent % meetings.length]
    if (meeting !== undefined) turns.push(meeting.turn())
    // Heard below, once all are under way.
    turns.at(-1)?.catch(() => {})
  }
  return Promise.all(turns)
}

/** Of the one process that serves; Linux only. */
function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}

/** It has used since it started, where a tick is 10 ms. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}
