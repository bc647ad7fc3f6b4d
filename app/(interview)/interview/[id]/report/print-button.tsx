'use client'

export function PrintButton() {
  return (
    <button
      type="button"
      onClick={() => print()}
      className="inline-flex min-h-11 items-center underline decoration-edge underline-offset-3 hover:decoration-current"
    >
      Print
    </button>
  )
}
