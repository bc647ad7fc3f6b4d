import { type ReactNode, useEffect, useRef } from 'react'
import { Fold } from '../fold.tsx'

type PastProps = {
  /** What was picked in the script to be looked at. */
  readonly picked: string | null
  readonly open: boolean
  readonly toggle: (open: boolean) => void
  readonly children: ReactNode
}

/** After the end: what was asked and answered, for whoever wants to quote of it or mark it. */
export function Past({ picked, open, toggle, children }: PastProps) {
  const box = useRef<HTMLDivElement>(null)
  // The script stands elsewhere, so what is picked in it may be out of sight.
  useEffect(() => {
    if (picked !== null && open) box.current?.scrollIntoView({ block: 'start' })
  }, [picked, open])
  return (
    <div ref={box}>
      <Fold title="What was asked and answered" open={open} toggle={toggle}>
        {children}
      </Fold>
    </div>
  )
}
