/** A JSON error: what is wrong and, where one is to blame, the field. */
export function refuse(status: number, error: string, field?: string): Response {
  return Response.json(field === undefined ? { error } : { error, field }, { status })
}
