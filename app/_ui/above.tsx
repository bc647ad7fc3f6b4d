/** The page that this one belongs to, over its title. */
export function Above({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <p className="-mb-3 text-sm">
      <a href={href} className="inline-flex min-h-11 items-center text-ink-2">
        {children}
      </a>
    </p>
  )
}
