import type { AskId } from '#core/interview/ask.ts'
import type { Speech } from '#core/interview/event.ts'

/**
 * What the answer form gives to whatever hears a spoken answer. It stands above the field for words, which is always there;
 * one is mounted for each ask (its key is the ask's id), so nothing of one answer reaches the next.
 *
 * In `../taking/answer-form.tsx`:
 *
 *     <Speaking key={ask} interviewId={…} ask={…} aloud={…} open={…} append={…} onHandIn={…} />
 */
export type SpeechSlot = {
  readonly interviewId: string
  readonly ask: AskId
  /** What is asked, as plain text, to be read aloud. */
  readonly aloud: string
  /**
   * The answer can be given now: the clock runs, and it is neither handed in nor being handed in. When this becomes false,
   * as in a pause, the microphone is to be let go; what was heard before stays part of the answer.
   */
  readonly open: boolean
  /** Puts words that were heard for certain behind what stands in the field, with a space between; they can be edited there. */
  readonly append: (words: string) => void
  /**
   * Names what is called when the answer is handed in: it ends the recording, appends the last words, and resolves to what
   * goes with `answered`, its `recordingId` included; null where nothing was spoken. The answer waits for it a second and a
   * half at most and then goes without, so no answer is lost to a microphone. Returns what takes it back.
   */
  readonly onHandIn: (finish: () => Promise<Speech | null>) => () => void
}
