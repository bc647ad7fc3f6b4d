import { readAndShow } from './read.ts'

/** The exit code: 1 when there is an error. */
export const check = async (folder: string): Promise<number> => {
  const { errors } = await readAndShow(folder)
  return errors > 0 ? 1 : 0
}
