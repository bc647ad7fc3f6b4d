const WIDTH = 100

/** The words in lines that fit the screen, each `indent` characters in. */
export const wrap = (words: readonly string[], indent: number): readonly string[] => {
  const lines: string[] = []
  for (const word of words) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(' '.repeat(indent) + word)
  }
  return lines
}

/** Words that are told apart by commas when they stand in a row. */
export const listed = (words: readonly string[]): readonly string[] =>
  words.map((word, at) => (at < words.length - 1 ? `${word},` : word))
