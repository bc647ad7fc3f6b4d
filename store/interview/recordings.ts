import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'

export const SOUND_TYPES = ['audio/webm', 'audio/mp4', 'audio/ogg'] as const
export type SoundType = (typeof SOUND_TYPES)[number]

/** In bytes: of a part, and of all recordings of an interview together. */
export const SOUND_LIMITS = { part: 1024 * 1024, interview: 60 * 1024 * 1024 } as const

export type NewPart = {
  readonly interviewId: string
  readonly recordingId: string
  /** What is answered. */
  readonly ask: string
  /** Media type with its parameters, as the browser's recorder names it. */
  readonly type: string
  /** From 0. */
  readonly place: number
  readonly sound: Uint8Array<ArrayBuffer>
}

export type PartKept =
  /** Also when this place had been kept before. */
  | 'kept'
  | 'unknown-interview'
  /** The interview has no room for more sound. */
  | 'full'
  /** The recording is of another interview, or of another answer. */
  | 'other'

export type RecordingLine = {
  readonly id: string
  readonly ask: string
  readonly type: string
  readonly startedAt: Instant
  readonly bytes: number
}

export type Sound = {
  readonly type: string
  readonly size: number
  /** From the first byte to the last, both counted from 0. */
  readonly read: (first: number, last: number) => Promise<Uint8Array<ArrayBuffer>>
}

export async function keepPart(
  _db: Database,
  _learnerId: string,
  _part: NewPart,
  _now: Instant,
): Promise<PartKept> {
  throw new Error('not yet')
}

/** In the order they were begun. */
export async function listRecordings(
  _db: Database,
  _learnerId: string,
  _interviewId: string,
): Promise<readonly RecordingLine[]> {
  throw new Error('not yet')
}

/** Null where there is none, or it was deleted. */
export async function readSound(
  _db: Database,
  _learnerId: string,
  _interviewId: string,
  _recordingId: string,
): Promise<Sound | null> {
  throw new Error('not yet')
}

/** For good; true also where it was gone already, false where there is no such interview. */
export async function deleteRecording(
  _db: Database,
  _learnerId: string,
  _interviewId: string,
  _recordingId: string,
): Promise<boolean> {
  throw new Error('not yet')
}
