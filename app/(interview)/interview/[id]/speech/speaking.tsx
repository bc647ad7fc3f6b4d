import { useEffect, useRef, useState } from 'react'
import { AloudButton } from './aloud-button.tsx'
import { NO_SOUND, NO_TRANSCRIPT, once } from './lacks.ts'
import type { SpeechSlot } from './slot.ts'
import { SpeakButton, type Status } from './speak-button.tsx'
import { type Speaking as Spoken, type Stretch, speak, speechFrom } from './stretch.ts'

/** Reads aloud what is asked, and hears what is answered. Beside it the answer can always be typed. */
export function Speaking({ interviewId, ask, aloud, open, append, onHandIn }: SpeechSlot) {
  const [status, setStatus] = useState<Status>('off')
  const [guess, setGuess] = useState('')
  const [lack, setLack] = useState<string | null>(null)
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
    const begun = await speak({
      interviewId,
      ask,
      onWords: append,
      onGuess: setGuess,
      onNoTranscript: () => setLack(once(NO_TRANSCRIPT)),
    })
    if (typeof begun === 'string') {
      setLack(NO_SOUND[begun])
      setStatus('off')
      return
    }
    current.current = begun
    setStatus('on')
    // While the browser asked for leave, the answer may have been handed in, or the page left.
    if (!wanted.current) stop()
  }

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
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <SpeakButton
        status={status}
        guess={guess}
        lack={lack}
        open={open}
        press={() => (status === 'on' ? stop() : void begin())}
      />
      <AloudButton ask={ask} text={aloud} />
    </div>
  )
}

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
