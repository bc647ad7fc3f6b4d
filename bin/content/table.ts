/** Columns as wide as their widest cell; all but the first to the right, or all but the first `left`. */
export const table = (rows: readonly (readonly string[])[], left = 1): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column < left ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n')
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
