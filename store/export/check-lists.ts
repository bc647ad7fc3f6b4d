type Named = { readonly id: string }

export const idsOf = (rows: readonly Named[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id))

export const missing = <Field extends string>(
  list: string,
  rows: readonly Readonly<Record<Field, string>>[],
  field: Field,
  known: ReadonlySet<string>,
): readonly string[] =>
  rows.flatMap((row, at) =>
    known.has(row[field]) ? [] : [`${list}.${at}.${field}: ${row[field]} is not in the file`],
  )

export function repeated(list: string, rows: readonly Named[]): readonly string[] {
  const seen = new Set<string>()
  return rows.flatMap(({ id }, at) => {
    if (seen.has(id)) return [`${list}.${at}.id: ${id} stands there twice`]
    seen.add(id)
    return []
  })
}
