import { z } from 'zod'
import { readBody } from '#app/_server/body.ts'
import { refuse } from '#app/_server/refusal.ts'

export type Checked<T> =
  | { readonly tag: 'checked'; readonly value: T }
  | { readonly tag: 'refused'; readonly response: Response }

/** Reads a JSON body and holds it against a schema; what is wrong becomes a 422 that names the field. */
export async function readChecked<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<Checked<z.infer<Schema>>> {
  const body = await readBody(request)
  return body.kind === 'refused' ? { tag: 'refused', response: body.response } : check(body.value, schema)
}

export function check<Schema extends z.ZodType>(value: unknown, schema: Schema): Checked<z.infer<Schema>> {
  const result = schema.safeParse(value)
  if (result.success) return { tag: 'checked', value: result.data }
  const [issue] = result.error.issues
  const path = issue?.path.join('.') ?? ''
  const message = issue?.message ?? 'not valid'
  return {
    tag: 'refused',
    response: refuse(422, path === '' ? message : `${path}: ${message}`, path || 'body'),
  }
}

/** A key that the browser or the store made. */
export const id = z.uuid()

/** Text that both databases can keep: no NUL, no half of a surrogate pair. */
export const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((value) => !value.includes('\0') && !/\p{Surrogate}/u.test(value), 'not valid Unicode text')
