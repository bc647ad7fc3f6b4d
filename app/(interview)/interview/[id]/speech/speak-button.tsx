import { SECONDARY } from '#app/_ui/button.ts'
import { Icon } from '#app/_ui/icon.tsx'
import type { NoSound } from './microphone.ts'

export type Status = 'off' | 'asking' | 'on' | 'lost' | 'allowed' | NoSound

type SpeakButtonProps = {
  readonly status: Status
  /** What the last words are taken for so far. */
  readonly guess: string
  /** The browser writes down what it hears. */
  readonly isWritten: boolean
  readonly open: boolean
  readonly press: () => void
}

/** Speaks an answer instead of typing it, or both. */
export function SpeakButton({ status, guess, isWritten, open, press }: SpeakButtonProps) {
  return (
    <div className="min-w-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {/* Not disabled while the browser asks: that would take the focus from it. */}
        <button
          type="button"
          className={SECONDARY}
          disabled={!open}
          aria-disabled={status === 'asking'}
          onClick={press}
        >
          <Icon name={status === 'on' ? 'stop' : 'microphone'} />
          {status === 'on' ? 'Stop recording' : 'Speak'}
        </button>
        <p role="status" className="flex items-center gap-2 text-sm text-ink-2">
          {status === 'on' && <span aria-hidden="true" className="size-2.5 rounded-full bg-wrong" />}
          {SAID[status]}
        </p>
      </div>
      {guess !== '' && (
        <p aria-hidden="true" className="mt-1 text-[0.9375rem] text-ink-3 italic">
          {guess}
        </p>
      )}
      {status === 'on' && isWritten && (
        <p className="mt-1 text-sm text-ink-3">
          The browser writes down what it hears; some send it to their maker for that.
        </p>
      )}
    </div>
  )
}

/** Said at each press; what to do about a lack is said once, elsewhere. */
const SAID: Readonly<Record<Status, string>> = {
  off: '',
  asking: 'Waiting for the microphone',
  on: 'Recording',
  lost: 'The microphone is gone; what you said is kept',
  allowed: 'The microphone is allowed now',
  denied: 'Not allowed',
  missing: 'No microphone',
  busy: 'No sound',
  unsupported: 'Not possible here',
}
