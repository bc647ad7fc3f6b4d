import type { Speech } from '#core/interview/event.ts'
import type { SpeechSlot } from '../speech/slot.ts'

/** Asks whatever hears a spoken answer to finish it; an answer waits for that only so long. */
export const createSpoken = () => {
  let finish: (() => Promise<Speech | null>) | null = null
  const onHandIn: SpeechSlot['onHandIn'] = (named) => {
    finish = named
    return () => {
      if (finish === named) finish = null
    }
  }
  return {
    onHandIn,
    finish: async (): Promise<Speech | null> => {
      if (finish === null) return null
      const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))
      return Promise.race([finish().catch(() => null), late])
    },
  }
}

const PATIENCE = 1500
