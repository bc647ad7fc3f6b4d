import { type Cue, cuesOf } from './cue.ts'
import type { StructurePart } from './structure.ts'

/** What is said where a part of an answer is given; the choices come from the pack. */
export const STRUCTURE_CUES: Readonly<Record<StructurePart, readonly Cue[]>> = {
  clarify: cuesOf(
    `id ask, i would ask, id first ask, ask whether, ask how, ask who, ask if, id like to know, like to know, want to know,
    need to know, clarif, assum, it depends, depends on whether, can they, can we, could we, may we, do we, do they, is there, are there,
    is the data, how many, how long, how much, who looks, who would, who is, what is the, have to find out, id check, i would check`,
  ),
  constraints: cuesOf(
    `constrain, requirement, require, deadline, limit, must., has to be, have to be, cannot, cant, nobody, no one, pinned, tied to,
    spik, steady, burst, within, at most, acceptab, only runs, given that, rules out, that rules, no room for, licen, certified,
    per second, a second, a day, utilis, utiliz`,
  ),
  choice: cuesOf(
    `choose, chose, choice, pick, go with, going with, use., run it, run them, run this, put it, put them, recommend, prefer, take., decide, decision,
    belongs, stays on, keep it, leave it, my answer, answer is, id, i would, fits, the cheaper home, it is, because, since, is right, best., go to, go for, neither of, place it, host it`,
  ),
  'trade-off': cuesOf(
    `trade off, tradeoff, trades, in exchange, at the cost of, at the price of, price of that, price we pay, downside, drawback, disadvantage, give up, gives up,
    we lose, you lose, sacrific, on the other hand, on the one hand, for the sake of, accept the, accept that, in return, what it costs us is, worth it, the catch, comes with`,
  ),
  cost: cuesOf(
    `cost., costs., costly, costing, bill., bills., billed, budget, cheap, expens, dollar, usd., cent., cents., price., prices., pricing, pay., pays., paid,
    spend, save money, saving, savings plan, per month for, dear.`,
  ),
  failure: cuesOf(
    `fail, retr, crash, outage, dead letter, time out, timeout, timeouts, throttl, goes down, is down, zone is lost, lose a zone, duplicat, idempot, at least once,
    breaks, broken, recover, restart, fallback, fall back, back off, backoff, circuit, alarm, health check, error rate, single point, blast radius, poison`,
  ),
  exit: cuesOf(
    `revisit, reconsider, change my mind, switch to, move it to, move to, move away, migrat, outgrow, exit., roll back, rollback, port it, porting, back out, way out,
    until then, once we pass, if traffic, should traffic, should the, if it turns out, as soon as it, from there on, break even, later we, later on we, lift the same, lift it, turning point, reversib, lock in`,
  ),
}

/** Of these words one of another part is said. */
export const NOT_COST = cuesOf(
  'at the cost of, at any cost, what it costs us is, at the price of, price of that, price we pay',
)
