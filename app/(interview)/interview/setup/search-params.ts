/** What Next gives of an address, as the browser sent it. */
export type Search = Readonly<Record<string, string | readonly string[] | undefined>>

export const paramsOf = (search: Search): URLSearchParams =>
  new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) =>
      (typeof value === 'string' ? [value] : (value ?? [])).map((one) => [name, one]),
    ),
  )
