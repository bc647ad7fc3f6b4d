import { PRIMARY, SECONDARY } from '#app/_ui/button.ts'
import { Key } from '#app/_ui/key.tsx'
import { ClockLeft } from '#app/(interview)/time/clock-left.tsx'
import type { AtDesk } from './at-desk.ts'
import { Pace } from './pace.tsx'

type DeskBarProps = {
  readonly desk: AtDesk
  readonly open: (panel: 'keys' | 'link' | 'end') => void
}

/** Time, pace, who is there, and what starts and stops the interview; it stays in view. */
export function DeskBar({ desk, open }: DeskBarProps) {
  const { state, here, act, view } = desk
  const { status } = state
  const running = status === 'running' || status === 'paused'
  return (
    <section
      aria-label="This interview"
      className="sticky-bar sticky top-0 z-10 -mx-4 mb-5 border-b border-line bg-paper/94 px-4 backdrop-blur-sm sm:-mx-6 sm:px-6"
    >
      <div className="flex min-h-14 flex-wrap items-center gap-x-5 gap-y-1 py-1.5 text-[0.9375rem] leading-snug">
        {status === 'over' ? (
          <p className="font-semibold">Over</p>
        ) : (
          <ClockLeft clock={state.clock} plan={view.plan} atFirst={view.now} now={desk.now} />
        )}
        {running && <Pace desk={desk} />}
        {status === 'paused' && <p className="font-semibold text-warm">Paused</p>}
        <p role="status" className="flex items-center gap-2 text-ink-2">
          <Presence here={here} />
        </p>
        <div className="ml-auto flex flex-wrap items-center gap-2">
          <button type="button" aria-haspopup="dialog" onClick={() => open('keys')} className={QUIET}>
            Keys <Key className="max-sm:hidden">?</Key>
          </button>
          {here.seat === 'host' && (
            <button type="button" aria-haspopup="dialog" onClick={() => open('link')} className={QUIET}>
              Link
            </button>
          )}
          {status === 'waiting' && (
            <button type="button" onClick={() => act({ tag: 'began' })} className={PRIMARY}>
              Begin <Key bare>n</Key>
            </button>
          )}
          {running && (
            <>
              <button
                type="button"
                onClick={() => act({ tag: status === 'paused' ? 'resumed' : 'paused' })}
                className={SECONDARY}
              >
                {status === 'paused' ? 'Go on' : 'Pause'} <Key bare>p</Key>
              </button>
              <button type="button" aria-haspopup="dialog" onClick={() => open('end')} className={SECONDARY}>
                End
              </button>
            </>
          )}
        </div>
      </div>
    </section>
  )
}

const QUIET = 'flex min-h-11 items-center gap-1.5 rounded-lg px-2 text-sm text-ink-2 hover:text-ink'

function Presence({ here }: Pick<AtDesk, 'here'>) {
  const there = here.seat === 'host' ? here.guestHere : here.hostHere
  const joined = here.seat === 'guest' || here.guestSeated
  return (
    <>
      <span
        aria-hidden="true"
        className={`size-2.5 rounded-full ${there ? 'bg-correct' : 'border-2 border-edge'}`}
      />
      {there ? 'Candidate is here' : joined ? 'Candidate is away' : 'Nobody has joined'}
    </>
  )
}
