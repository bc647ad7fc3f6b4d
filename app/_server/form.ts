import { readText } from './body.ts'
import { refuse } from './refusal.ts'

export type Form =
  | { readonly kind: 'form'; readonly fields: URLSearchParams }
  | { readonly kind: 'refused'; readonly response: Response }

const MOST = 16 * 1024

/** Where a plain form leads: a reload then asks for the page again, not for the form. */
export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { location: path } })

/** Reads what a plain form sends. Its origin is the guard's to check: any page can make such a form. */
export async function readForm(request: Request): Promise<Form> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type))
    return { kind: 'refused', response: refuse(415, 'Send a form, as a browser does.') }
  const text = await readText(request, MOST)
  return text === null
    ? { kind: 'refused', response: refuse(413, 'The form is too large.') }
    : { kind: 'form', fields: new URLSearchParams(text) }
}
