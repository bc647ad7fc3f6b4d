import { useEffect, useState } from 'react'
import { Icon } from '#app/_ui/icon.tsx'
import { fallSilent, readAloud } from './aloud.ts'
import { isWished, wish } from './wished.ts'

type AloudButtonProps = {
  /** Names what is asked: what follows it is read anew. */
  readonly ask: string
  readonly text: string
  readonly onNoVoice: () => void
}

/** Reads what is asked, now and whatever is asked next, until it is switched off. */
export function AloudButton({ ask, text, onNoVoice }: AloudButtonProps) {
  const [wished, setWished] = useState(isWished)
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for each ask, not when its words are drawn again
  useEffect(() => {
    if (!wished) return
    readAloud(text, () => {
      setWished(false)
      onNoVoice()
    })
    return fallSilent
  }, [ask, wished])
  const toggle = () => {
    wish(!wished)
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
