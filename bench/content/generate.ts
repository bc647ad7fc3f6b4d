import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readContentFiles } from '#store/question/content-files.ts'

/**
 * Fills `to` with the packs of `from`, their questions repeated under ids and titles of their own up to `count`. The check
 * finds one error in it: the title of a copy tells its answer (guessable).
 */
export const generateContent = async (from: string, to: string, count: number): Promise<void> => {
  await cp(from, to, { recursive: true })
  const { files } = await readContentFiles(from)
  const questions = files.filter(({ path }) => path.split('/').length === 3)
  for (let made = questions.length; made < count; made++) {
    const original = questions[made % questions.length]
    if (!original) throw new Error(`There are no questions in ${from}.`)
    const round = Math.floor(made / questions.length)
    const text = original.text
      .replace(/^id: .*$/m, (line) => `${line}-${round}`)
      .replace(/^# .*$/m, (line) => `${line} (${round})`)
      // Words that no other file has, so that nothing is quick only because it was seen before.
      .replace(/^- example: .*$/gm, (line) => `${line.replace(/\.$/, '')}, as in case${made}.`)
    const path = join(to, original.path.replace(/\.md$/, `-${round}.md`))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
}
