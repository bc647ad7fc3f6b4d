import { leftInWords, type Span } from './clock.ts'

/** The time left of an interview, or how far it is over. */
export function TimeLeft({ whole }: { readonly whole: Span }) {
  const left = whole.wholeMs - whole.passedMs
  return (
    <p
      role="timer"
      aria-label="Time left"
      className={`font-semibold whitespace-nowrap tabular-nums ${left <= 0 ? 'text-wrong' : left <= 120_000 ? 'text-warm' : ''}`}
    >
      {leftInWords(whole)}{' '}
      <span className="font-normal text-ink-2 max-[22rem]:sr-only">{left <= 0 ? 'over' : 'left'}</span>
    </p>
  )
}
