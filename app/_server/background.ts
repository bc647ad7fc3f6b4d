import { database } from '#store/db.ts'
import { refoldAside } from '#store/review/adoption/refold-aside.ts'
import { reportFailure } from './failure.ts'

/** Lets work go on after the answer; what fails stands in the log. */
export function inBackground(name: string, work: Promise<void>): void {
  work.catch((error: unknown) => reportFailure(error, name))
}

/** Goes on with what an earlier process left half done, once this one has answered what it was started for. */
export function carryOnSoon(): void {
  setTimeout(() => inBackground('going on with an adoption', carryOn()), SOON_MS).unref()
}

const carryOn = async (): Promise<void> => refoldAside(await database())

const SOON_MS = 1000
