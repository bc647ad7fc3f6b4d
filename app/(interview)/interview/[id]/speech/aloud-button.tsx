import { useEffect, useState } from 'react'
import { Icon } from '#app/_ui/icon.tsx'
import { fallSilent, hasVoice, readAloud } from './aloud.ts'

type AloudButtonProps = {
  /** Names what is asked: what follows it is read anew. */
  readonly ask: string
  readonly text: string
}

/** Reads what is asked, now and whatever is asked next, until it is switched off. Not there where the browser has no voice. */
export function AloudButton({ ask, text }: AloudButtonProps) {
  const [can, setCan] = useState(false)
  const [wished, setWished] = useState(false)
  useEffect(() => {
    void hasVoice().then((has) => {
      setCan(has)
      setWished(has && localStorage.getItem(WISHED) !== null)
    })
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for each ask, not when its words are drawn again
  useEffect(() => {
    if (!wished) return
    readAloud(text)
    return fallSilent
  }, [ask, wished])
  if (!can) return null
  const toggle = () => {
    if (wished) localStorage.removeItem(WISHED)
    else localStorage.setItem(WISHED, 'yes')
    setWished(!wished)
  }
  return (
    <button
      type="button"
      aria-pressed={wished}
      onClick={toggle}
      className="inline-flex min-h-11 items-center gap-2 rounded-md px-2 text-sm text-ink-2 hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink"
    >
      <Icon name="speaker" />
      Read aloud
    </button>
  )
}

const WISHED = 'runwhere-read-aloud'
