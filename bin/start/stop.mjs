/**
 * Ends a command over something the user can mend: `sentence` says what is wrong and what to do.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  throw Object.assign(new Error(sentence), { expected: true })
}

/**
 * Runs a command; what it stopped over is shown as its one sentence, anything else as the fault it is.
 * @param {() => Promise<void>} command
 */
export async function runCommand(command) {
  try {
    await command()
  } catch (error) {
    const expected = error instanceof Error && 'expected' in error
    const stack = error instanceof Error ? error.stack : String(error)
    process.stderr.write(
      expected ? `\n${error.message}\n` : `\nThis is a fault in Runwhere, please report it:\n${stack}\n`,
    )
    process.exit(1)
  }
}
