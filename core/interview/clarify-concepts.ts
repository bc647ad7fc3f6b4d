import type { Word } from '../grading/words.ts'
import { cuesOf, isHeard } from './cue.ts'

/** Something that is asked about in many words, at the word that begins to speak of it. */
export type HeardConcept = {
  readonly at: number
  readonly name: string
  /** How much it tells about what is asked for. */
  readonly weight: number
}

/** A concept is there once for each place where one of its cues is heard. */
export const conceptsIn = (words: readonly Word[]): readonly HeardConcept[] =>
  CONCEPTS.flatMap(({ name, weight, cues }) =>
    [...words.keys()]
      .filter((at) => cues.some((cue) => isHeard(cue, words, at)))
      .map((at) => ({ at, name, weight })),
  )

const concept = (name: string, weight: number, cues: string) => ({ name, weight, cues: cuesOf(cues) })

// Of what is asked in interviews on where something should run. No product is named: what is special to a pack is in
// the words of its clarifications.
const CONCEPTS = [
  concept(
    'late',
    1,
    'late., later., delay, deadline, due., on time, in time, overdue, slack, urgen, priorit, tight, at once, immediate, longer, too long, sla, finish by, ready by, target, strict',
  ),
  concept(
    'wait',
    1,
    'wait, queue, in line, latency, slow, timeout, time out, takes longer, take longer, takes longer, takes too, patien, slow, block, respond within',
  ),
  concept(
    'how long',
    0.5,
    'how long, how soon, how quickly, how fast, how slow, how late, what latency, what deadline, when must, how quick',
  ),
  concept(
    'answer',
    0.6,
    'answer, nobody answers, no answer, no reply, no response, repl, respon, verdict, call back, callback, synchron, asynchron',
  ),
  concept('callback', 1.2, 'call back, callback, call us back, asynchron'),
  concept(
    'twice',
    1.2,
    'twice, duplicat, idempot, exactly once, more than once, same, repeated, at least once, double, dedup, rerun',
  ),
  concept(
    'retry',
    1,
    'retr, again, reconnect, resum, restart, checkpoint, repeated, rerun, try again, tries again, start over, starts over, connects again',
  ),
  concept(
    'lose',
    1,
    'lose, losing, lost, loss, drop, missing, disconnect, recovery point, incomplete, durab, gone, disappear',
  ),
  concept(
    'fail',
    1,
    'fail, die., dies., died., crash, break, broke, outage, down., error, interrupt, unavailable, offline, replaced, recovery, downtime, available, goes wrong, abort, unreachable, disaster, dead, stops working, zone is lost',
  ),
  concept('urgent', 0.8, 'first., soon, fast., quick, critical, hurry'),
  concept(
    'if',
    0.5,
    'what happens, in time, what if, consequence, how bad, what does, what do, happens if, happens when',
  ),
  concept(
    'firm',
    0.8,
    'fixed, hard., strict, tied, bound, mandatory, have to be, limit, certain, fix, depend on, give up, hard is, hard are',
  ),
  concept(
    'tend',
    1.2,
    'patch, administ, maint, operat, look after, looks after, looked after, tend., tends., security fix, security upd, update, manag, responsible, take care, experience, devops, sysadmin, on call, skill, run servers, keep up to date, in charge, install',
  ),
  concept(
    'account',
    1.2,
    'account, concurren, quota, other function, workload, other team, else runs, else uses, environment, lambda limit, reserved, share the account, executions',
  ),
  concept(
    'state',
    1.1,
    'state., stateless, in memory, keep anything, kept in, hold state, session, between requests, remember, sticky, affinity, stateful, in ram',
  ),
  concept('between', 0.8, 'between, from one'),
  concept(
    'night',
    1,
    'night, overnight, around the clock, after hours, weekend, off hours, outside office, office hours, working hours, continuous, 24 7, 24 hours, all day, daytime, evening',
  ),
  concept(
    'off',
    1,
    'off., shut, stop, turn off, powered, be away, without the, run continuous, up between, turned off, switch off, switched off, sleep, hibernat, all the time, always on, must run',
  ),
  concept('idle', 1, 'idle, unused, spare, free., unoccupied, leftover, left over, unclaimed'),
  concept(
    'vary',
    1,
    'peak, spik, burst, vary, vari, steady, constant, level, season, fluctuat, rise, load., traffic, busier, busiest, average, lower, surge, pattern, uniform, even., quiet, busy, constantly, daily, swing',
  ),
  concept(
    'grow',
    1,
    'grow, ramp, rise, increas, steep, volume, number of, more traffic, next year, scale of, fewer, shrink',
  ),
  concept(
    'foreseen',
    1,
    'predict, regular, known, know in advance, beforehand, in advance, schedul, calendar, certain hours, same time, plan., planned, expected, same hour, every day, timetable, forecast',
  ),
  concept(
    'change',
    1,
    'chang, rewrit, alter., altered, modif, adapt, reprogram, replac, redesign, affect, port., refactor, migrat, rework, touch, edit., edits',
  ),
  concept(
    'other kind',
    0.8,
    'another type, different, other type, instead, choose, another way, any other, substitut, alternativ',
  ),
  concept(
    'split',
    1.2,
    'split, cut., pieces, partition, shard, divid, part., parts., slice, region, chunk, segment, distribut, smaller, subset, section',
  ),
  concept(
    'independent',
    1.2,
    'independ, depend on each, parallel, each other, by itself, separately, share files, isolated runs, on its own, together, exchange, pass data',
  ),
  concept('order', 1.2, 'in order, ordering, the order, sequen, fifo'),
  concept('internet', 1.2, 'internet, network, outbound, egress, online, outside world, web.'),
  concept(
    'isolate',
    1.2,
    'isolat, share a, another see, see another, trust, review, separat, same host, same machine, tenant, untrusted, malicious, sandbox, multi tenant, see each, same project',
  ),
  concept('one', 0.8, 'single, one., share, separat, enough, per., redundan, second.'),
  concept('licence', 1.2, 'licen, core., cores., sockets, seats'),
  concept(
    'leave',
    1.1,
    'leave the, leave., where the data, processed, rules about, outside, extern, third part, another company, hosted, go to a, stay in, residen, gdpr, complian, privacy, sovereign, send the data',
  ),
  concept(
    'host',
    0.9,
    'driver, kernel, module, tied, bound, particular machine, fixed machine, from the host, of the host, special, ordinary, privileged, operating system, custom, root.',
  ),
  concept('container', 1.2, 'container, docker, process, image, oci., ecs., package.'),
  concept('graphics', 1.2, 'gpu, graphics'),
  concept('connections', 1.1, 'connection, sessions, socket, pool'),
  concept(
    'fresh',
    1.2,
    'old., how old, stale, fresh, cache, up to date, outdated, ttl, recent, real time, current., delayed',
  ),
  concept('larger', 1.1, 'larger, bigger, scale up, upgrade, resize, vertical, more powerful, more capacity'),
  concept(
    'who',
    0.6,
    'who., whos., whom., anybody, anyone, someone, somebody, nobody, which team, people, users',
  ),
  concept('hire', 1.1, 'hire, replaces the, be replaced, successor'),
  concept(
    'view',
    1.1,
    'see where, see a, view, visib, monitor, status, progress, diagram, track, audit, trace, insight, dashboard, transparen, see the',
  ),
  concept(
    'start',
    0.9,
    'cold start, start., starts., call of, invocation, init., initiali, boot, begin, first run, launch, spin up, startup, warm up, cold.',
  ),
  concept('price', 0.9, 'cost., costs., penal, fine., pay., price of, expens, charge, money, budget'),
  concept(
    'customers',
    0.4,
    'customer, client, buyer, purchaser, user, visitor, shopper, caller, citizen, person, guest, patient, reader, player, tenant, applicant, subscriber',
  ),
  concept('machine', 0.4, 'machine, server, instance, host, hardware, fleet, box'),
  concept('managed', 1, 'managed, endpoint'),
  concept('available', 1, 'free., available, how many of, may we open'),
  concept(
    'more',
    0.8,
    'additional, more licen, buy more, purchase more, second machine, another server, another machine, extra, second., add another, spare part',
  ),
  concept('safe', 1.2, 'thread safe, safe when, safe., concurrent requests, share an environment'),
  concept('store', 0.9, 'data., disk, files., store, kept., stored, file., stored, persist, save, saved'),
  concept(
    'send',
    0.9,
    'send, sent., upload, deliver, post, transmit, submit, transfer, push, notif, reach us, receive',
  ),
  concept('acceptable', 0.3, 'may., accept, okay, ok., tolera, allowed, fine., problem, harm'),
  concept('count', 0.4, 'how many, how much, how large, how often'),
  concept('why', 0.6, 'why., reason, what for'),
  concept('way', 0.5, 'how does, how do, by which way, at present, today, currently'),
]
