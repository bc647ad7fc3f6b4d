import type { ReactNode } from 'react'

/** A few numbers side by side, each with what it counts. */
export function Strip({ children }: { readonly children: ReactNode }) {
  return (
    <dl className="mt-10 grid grid-cols-1 gap-x-6 gap-y-4 border-t border-line pt-5 min-[26rem]:grid-cols-3">
      {children}
    </dl>
  )
}

export function Figure({ value, words }: { readonly value: string; readonly words: string }) {
  return (
    <div className="flex flex-col max-[26rem]:flex-row max-[26rem]:items-baseline max-[26rem]:gap-3">
      <dt className="order-2 text-sm leading-snug text-ink-2">{words}</dt>
      <dd className="text-[1.625rem] leading-tight font-semibold tracking-tight whitespace-nowrap tabular-nums">
        {value}
      </dd>
    </div>
  )
}
