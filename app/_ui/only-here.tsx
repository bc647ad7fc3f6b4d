/** Under a link that leads nowhere from another machine: what to do about it. */
export function OnlyHere() {
  return (
    <p className="mt-3 rounded-lg border-l-4 border-warm bg-warm-wash px-4 py-3 text-[0.9375rem] text-ink text-pretty">
      This link opens on this computer only. For others, start Runwhere with{' '}
      <code className="font-mono text-[0.9em]">npm start -- --host ADDRESS</code>, where ADDRESS is the one
      that this computer has in your network. Such links, and nothing else, can then be reached.
    </p>
  )
}
