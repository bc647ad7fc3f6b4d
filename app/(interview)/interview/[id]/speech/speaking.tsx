import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { AloudButton } from './aloud-button.tsx'
import { LacksSaid } from './lacks-said.tsx'
import { canRecord, onAllowed } from './microphone.ts'
import type { SpeechSlot } from './slot.ts'
import { SpeakButton, type Status } from './speak-button.tsx'
import { type Speaking as Spoken, type Stretch, speak, speechFrom } from './stretch.ts'
import { canTranscribe } from './transcript.ts'
import { useLacks } from './use-lacks.ts'
import { useVoice } from './use-voice.ts'

/** Reads aloud what is asked, and hears what is answered. Beside it the answer can always be typed. */
export function Speaking({ interviewId, ask, aloud, open, append, onHandIn }: SpeechSlot) {
  const [status, setStatus] = useState<Status>('off')
  const [guess, setGuess] = useState('')
  const [isWritten, setWritten] = useState(false)
  const { lacks, found, mended } = useLacks()
  const speaks = useSyncExternalStore(unchanging, canRecord, assumed)
  const reads = useVoice(found, mended)
  const wanted = useRef(open)
  const current = useRef<Spoken | null>(null)
  const stretches = stretchesOf(interviewId, ask)

  const stop = () => {
    if (current.current !== null) stretches.push(current.current.stop())
    current.current = null
    setStatus('off')
    setGuess('')
  }
  const begin = async () => {
    setStatus('asking')
    setWritten(canTranscribe())
    const begun = await speak({
      interviewId,
      ask,
      onWords: append,
      onGuess: setGuess,
      onNoTranscript: () => {
        found('transcript')
        setWritten(false)
      },
      onLost: () => {
        end.current()
        setStatus('lost')
      },
    })
    setStatus(typeof begun === 'string' ? begun : 'on')
    if (typeof begun === 'string') return found(begun)
    mended('denied', 'missing', 'busy')
    current.current = begun
    // While the browser asked for leave, the answer may have been handed in, or the page left.
    if (!wanted.current) stop()
  }

  const press = () => {
    if (status === 'on') stop()
    else if (status !== 'asking') void begin()
  }

  useEffect(() => {
    if (!speaks) found('unsupported')
  }, [speaks, found])
  useEffect(() => {
    if (status !== 'denied') return
    return onAllowed(() => {
      setStatus('allowed')
      mended('denied')
    })
  }, [status, mended])

  const end = useRef(stop)
  end.current = stop
  useEffect(() => {
    wanted.current = open
    if (!open) end.current()
    return () => {
      wanted.current = false
      end.current()
    }
  }, [open])
  useEffect(
    () =>
      onHandIn(async () => {
        end.current()
        return speechFrom(await Promise.all(stretches))
      }),
    [onHandIn, stretches],
  )

  return (
    <div className={speaks || reads || lacks.length > 0 ? 'grid gap-3' : 'sr-only'}>
      {(speaks || reads) && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          {speaks && (
            <SpeakButton status={status} guess={guess} isWritten={isWritten} open={open} press={press} />
          )}
          {reads && <AloudButton ask={ask} text={aloud} onNoVoice={() => found('voice')} />}
        </div>
      )}
      <LacksSaid lacks={lacks} />
    </div>
  )
}

const unchanging = () => () => {}
/** Until the browser can be asked. */
const assumed = () => true

/** Of one answer; they outlive a pause, which takes the form off the page. */
function stretchesOf(interviewId: string, ask: string): Promise<Stretch>[] {
  const key = `${interviewId} ${ask}`
  const known = spoken.get(key)
  if (known !== undefined) return known
  const fresh: Promise<Stretch>[] = []
  spoken.set(key, fresh)
  return fresh
}

const spoken = new Map<string, Promise<Stretch>[]>()
