/** A warm square giving way to a cool circle: the question in one sign. */
export function Mark() {
  return (
    <svg width="20" height="12" viewBox="0 0 20 12" aria-hidden="true" className="shrink-0">
      <rect x="0.5" y="0.5" width="11" height="11" rx="1.5" className="fill-warm" />
      <circle cx="13.5" cy="6" r="5.5" className="fill-cool stroke-paper" strokeWidth="1.5" />
    </svg>
  )
}
