'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, type SyntheticEvent, useEffect, useTransition } from 'react'

/**
 * A form that works as it is: what is picked goes into the address, and the page says what fits. With script it says so at each change;
 * the fields stay as they are, since the page they are on does.
 */
export function Narrowing({ children }: { readonly children: ReactNode }) {
  const router = useRouter()
  const [counting, count] = useTransition()

  // A page from the browser's memory would start what was started before: its attempt has an id already.
  useEffect(() => {
    const shown = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload()
    }
    addEventListener('pageshow', shown)
    return () => removeEventListener('pageshow', shown)
  }, [])

  const change = (event: SyntheticEvent<HTMLFormElement>) => {
    const form = event.currentTarget
    if (!form.checkValidity()) return
    count(() => router.replace(`/quiz?${queryOf(form)}`, { scroll: false }))
  }

  return (
    <form
      method="get"
      action="/quiz"
      onChange={change}
      aria-busy={counting}
      className="group/form mt-4 grid gap-6"
    >
      {children}
    </form>
  )
}

const queryOf = (form: HTMLFormElement): URLSearchParams => {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') query.append(name, value)
  return query
}
