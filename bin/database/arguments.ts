import { parseArgs } from 'node:util'
import { at } from '../start/paths.mjs'
import { stop } from '../start/stop.mjs'

export type Arguments = {
  readonly words: readonly string[]
  /** The data folder. */
  readonly data: string
  readonly fix: boolean
}

/** Reads what a command that works on the database was given; `usage` is said when it is not understood. */
export function readArguments(usage: string): Arguments {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { data: { type: 'string' }, fix: { type: 'boolean' } },
    })
    return { words: positionals, data: values.data ?? at('data'), fix: values.fix ?? false }
  } catch {
    return stop(`usage: ${usage}`)
  }
}
