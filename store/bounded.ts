export type Bounded<Value> = {
  readonly get: (key: string) => Value | undefined
  readonly set: (key: string, value: Value) => void
}

/** Keeps the values that were used last, at most so many. */
export function bounded<Value>(most: number): Bounded<Value> {
  const values = new Map<string, Value>()
  const put = (key: string, value: Value) => {
    values.delete(key)
    values.set(key, value)
  }
  return {
    get: (key) => {
      const found = values.get(key)
      if (found !== undefined) put(key, found)
      return found
    },
    set: (key, value) => {
      put(key, value)
      const [oldest] = values.keys()
      if (values.size > most && oldest !== undefined) values.delete(oldest)
    },
  }
}
