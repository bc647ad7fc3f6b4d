import { SECONDARY } from '#app/_ui/button.ts'
import { Icon } from '#app/_ui/icon.tsx'
import type { SpeakingState } from './use-speaking.ts'

type SpeakButtonProps = {
  readonly state: SpeakingState
  readonly press: () => void
}

/** Speaks an answer instead of typing it, or both. */
export function SpeakButton({ state: { status, guess, lack }, press }: SpeakButtonProps) {
  const speaking = status === 'on'
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <button
          type="button"
          className={SECONDARY}
          aria-pressed={speaking}
          disabled={status === 'asking'}
          onClick={press}
        >
          <Icon name={speaking ? 'pause' : 'microphone'} />
          {LABELS[status]}
        </button>
        <p role="status" className="text-sm text-ink-2">
          {SAID[status]}
        </p>
      </div>
      {guess !== '' && (
        <p aria-hidden="true" className="text-[0.9375rem] text-ink-3 italic">
          {guess}
        </p>
      )}
      {lack !== null && (
        <p role="status" className="text-sm text-ink-2">
          {lack}
        </p>
      )}
    </div>
  )
}

const LABELS: Readonly<Record<SpeakingState['status'], string>> = {
  off: 'Speak',
  asking: 'Speak',
  on: 'Hold',
  held: 'Speak on',
}

const SAID: Readonly<Record<SpeakingState['status'], string>> = {
  off: '',
  asking: 'Waiting for the microphone',
  on: 'Recording',
  held: 'Held: nothing is recorded',
}
