/** The exit code. */
export const load = async (folder: string): Promise<number> => {
  console.error(`not yet: ${folder}`)
  return 1
}
