'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Fact } from '#core/question/fact.ts'
import { FactLines } from './question/rests-on.tsx'

type FactsProps = { readonly facts: readonly Fact[]; readonly children: ReactNode }

/** Shows claim, source and date of the fact whose mark is pressed anywhere in what it holds. */
export function FactCard({ facts, children }: FactsProps) {
  const around = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const [fact, setFact] = useState<Fact | null>(null)

  // The marks stand in the words of an author: one listener around hears them all.
  useEffect(() => {
    const box = around.current
    const press = (event: Event) => open(event)
    box?.addEventListener('click', press)
    box?.addEventListener('keydown', press)
    return () => {
      box?.removeEventListener('click', press)
      box?.removeEventListener('keydown', press)
    }
  })

  const open = (event: Event) => {
    if (!(event.target instanceof Element)) return
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return
    const mark = event.target.closest<HTMLElement>('[data-fact]')
    const found = facts.find((one) => one.id === mark?.dataset.fact)
    if (mark === null || found === undefined || card.current === null) return
    event.preventDefault()
    setFact(found)
    const { left, bottom } = mark.getBoundingClientRect()
    const width = Math.min(352, innerWidth - 32)
    card.current.style.left = `${Math.max(16, Math.min(left, innerWidth - width - 16))}px`
    card.current.style.top = `${Math.min(bottom + 6, innerHeight - 220)}px`
    card.current.showPopover()
    card.current.focus()
  }

  return (
    <div ref={around}>
      {children}
      <div
        ref={card}
        popover="auto"
        role="dialog"
        aria-label="Where this figure comes from"
        tabIndex={-1}
        className="fixed m-0 w-88 max-w-[calc(100vw-2rem)] rounded-lg border border-line bg-raised px-4 py-3 text-[0.9375rem] leading-normal text-ink shadow-high"
      >
        {fact !== null && <FactLines fact={fact} />}
      </div>
    </div>
  )
}
