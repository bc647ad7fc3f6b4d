'use client'

import { useEffect, useRef } from 'react'

type SoundProps = { readonly src: string; readonly label: string }

/** What was spoken, to be played; it is fetched once it comes into view. */
export function Sound({ src, label }: SoundProps) {
  const sound = useRef<HTMLAudioElement>(null)
  useEffect(() => {
    const audio = sound.current
    if (audio === null) return
    const gone = new AbortController()
    audio.addEventListener('loadedmetadata', () => findLength(audio), { signal: gone.signal })
    if (audio.readyState > 0) findLength(audio)
    const inView = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) audio.preload = 'metadata'
    })
    inView.observe(audio)
    return () => {
      gone.abort()
      inView.disconnect()
    }
  }, [])
  return (
    // The words of the answer above are what was said.
    // biome-ignore lint/a11y/useMediaCaption: its transcript stands above it.
    <audio ref={sound} controls preload="none" src={src} aria-label={label} className="h-11 max-w-full" />
  )
}

/**
 * A browser that records as it goes cannot write the length at the head of what it records, and then shows none and lets nobody
 * skip. Who goes to the end finds it.
 */
function findLength(audio: HTMLAudioElement): void {
  if (audio.duration !== Number.POSITIVE_INFINITY) return
  const plays = !audio.paused
  const back = () => {
    if (audio.duration === Number.POSITIVE_INFINITY) return
    audio.removeEventListener('durationchange', back)
    audio.currentTime = 0
    if (plays) void audio.play()
  }
  audio.addEventListener('durationchange', back)
  audio.currentTime = BEYOND
}

/** In seconds: longer than anything that is kept. */
const BEYOND = 1e6
