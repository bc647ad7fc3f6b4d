import { useSyncExternalStore } from 'react'

/** Whether single keys do something here: a setting of this browser, since a guest has no others. */
export const useSingleKeys = (): readonly [boolean, (on: boolean) => void] => [
  useSyncExternalStore(subscribe, read, () => true),
  write,
]

const NAME = 'room single keys'
const listeners = new Set<() => void>()
let kept: boolean | null = null

const read = (): boolean => {
  kept ??= stored() !== 'off'
  return kept
}

const write = (on: boolean): void => {
  kept = on
  try {
    localStorage.setItem(NAME, on ? 'on' : 'off')
  } catch {
    // Where nothing can be stored it holds until the page is left.
  }
  for (const listener of listeners) listener()
}

const stored = (): string | null => {
  try {
    return localStorage.getItem(NAME)
  } catch {
    return null
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
