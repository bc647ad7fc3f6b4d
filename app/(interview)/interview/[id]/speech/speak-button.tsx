import { SECONDARY } from '#app/_ui/button.ts'
import { Icon } from '#app/_ui/icon.tsx'
import { canTranscribe } from './transcript.ts'

export type Status = 'off' | 'asking' | 'on'

type SpeakButtonProps = {
  readonly status: Status
  /** What the last words are taken for so far. */
  readonly guess: string
  readonly lack: string | null
  readonly open: boolean
  readonly press: () => void
}

/** Speaks an answer instead of typing it, or both. */
export function SpeakButton({ status, guess, lack, open, press }: SpeakButtonProps) {
  return (
    <div className="min-w-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <button type="button" className={SECONDARY} disabled={!open || status === 'asking'} onClick={press}>
          <Icon name={status === 'on' ? 'stop' : 'microphone'} />
          {status === 'on' ? 'Stop recording' : 'Speak'}
        </button>
        <p role="status" className="text-sm text-ink-2">
          {SAID[status]}
        </p>
      </div>
      {guess !== '' && (
        <p aria-hidden="true" className="mt-1 text-[0.9375rem] text-ink-3 italic">
          {guess}
        </p>
      )}
      {status === 'on' && canTranscribe() && (
        <p className="mt-1 text-sm text-ink-3">
          The browser writes down what it hears; some send it to their maker for that.
        </p>
      )}
      {lack !== null && (
        <p role="alert" className="mt-1 text-sm text-ink-2">
          {lack}
        </p>
      )}
    </div>
  )
}

const SAID: Readonly<Record<Status, string>> = {
  off: '',
  asking: 'Waiting for the microphone',
  on: 'Recording',
}
