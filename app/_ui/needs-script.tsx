/** Where a page cannot do without script: what for, to whoever has none. */
export function NeedsScript({ what }: { readonly what: string }) {
  return (
    <noscript>
      <p className="my-4 rounded-lg bg-sunken px-4 py-2 text-[0.9375rem]">
        {what} needs JavaScript. Switch it on for this page and load it again.
      </p>
    </noscript>
  )
}
