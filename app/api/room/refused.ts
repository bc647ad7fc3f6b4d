import { PASS_REFUSALS, type PassRefusal } from '#core/interview/pass.ts'

/** Why a link lets nobody in: the sentence, and the reason by name. */
export const refusedPass = (why: PassRefusal): Response =>
  Response.json({ error: PASS_REFUSALS[why], why }, { status: STATUS[why], headers: UNKEPT })

/** What stands behind a link is in no cache. */
export const UNKEPT = { 'cache-control': 'no-store' }

const STATUS: Readonly<Record<PassRefusal, number>> = {
  unknown: 404,
  revoked: 410,
  expired: 410,
  taken: 403,
  unseated: 401,
  'other-role': 403,
}
