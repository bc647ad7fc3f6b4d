/** Both count from 1. */
export type Place = { readonly line: number; readonly column: number }

export type Problem = Place & {
  /** Relative to the content folder. */
  readonly path: string
  readonly severity: 'error' | 'warning'
  /** What is wrong and what to do, on one line. */
  readonly message: string
  /** Name of the rule that found it. */
  readonly rule: string
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Collects the problems of one file while it is read, so that all of them are told in one run. */
export type Report = {
  readonly problems: readonly Problem[]
  readonly error: (place: Place, message: string, rule: string) => void
  readonly warn: (place: Place, message: string, rule: string) => void
}

export const startReport = (path: string): Report => {
  const problems: Problem[] = []
  const add = (severity: Problem['severity']) => (place: Place, message: string, rule: string) => {
    problems.push({
      path,
      line: place.line,
      column: place.column,
      severity,
      message: onOneLine(message),
      rule,
    })
  }
  return { problems, error: add('error'), warn: add('warning') }
}

/** The value, unless an error was reported. */
export const conclude = <T>(report: Report, value: T | null): Parsed<T> =>
  value === null || report.problems.some(isError)
    ? { ok: false, problems: inOrder(report.problems) }
    : { ok: true, value, warnings: inOrder(report.problems) }

export const showProblem = ({ path, line, column, severity, message, rule }: Problem): string =>
  `${path}:${line}:${column}: ${severity}: ${message} (${rule})`

export const isError = (problem: Problem): boolean => problem.severity === 'error'

/** By file, then by place in it. */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort(
    (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column,
  )

const onOneLine = (message: string): string => message.replace(/[\r\n\u2028\u2029]+/g, ' ')
