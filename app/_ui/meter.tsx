/** How far something has come; the words beside it say the same. */
export function Meter({ share }: { readonly share: number }) {
  return (
    <div
      aria-hidden="true"
      className="h-2 overflow-hidden rounded-full bg-sunken shadow-[inset_0_0_0_1px_var(--line)] forced-colors:border"
    >
      <div
        className="h-full rounded-full bg-ink-2 forced-colors:bg-[CanvasText]"
        style={{ width: `${Math.round(Math.min(1, share) * 100)}%` }}
      />
    </div>
  )
}
