type KeyProps = {
  readonly children: string
  /** Read out too; else it only repeats what the control beside it does. */
  readonly spoken?: boolean
  /** Without its cap, where it stands on a button. */
  readonly bare?: boolean
  readonly className?: string
}

/** A key of the keyboard. */
export function Key({ children, spoken = false, bare = false, className = '' }: KeyProps) {
  return (
    <kbd aria-hidden={spoken ? undefined : true} className={`${bare ? BARE : CAP} ${className}`}>
      {children}
    </kbd>
  )
}

const BARE = 'font-mono text-xs'
const CAP =
  'inline-grid h-[1.375rem] min-w-[1.375rem] shrink-0 place-items-center rounded-sm border border-b-2 border-line bg-raised px-1 font-mono text-xs leading-none text-ink-3'
