import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ATTACK = '<img src=x onerror=window.attacked=1><script>window.attacked=1</script>'

/** A copy of the small content folder that passes the linter and tries to run script wherever text is shown. */
export function hostileContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'runwhere-hostile-'))
  cpSync('e2e/content', folder, { recursive: true })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const pack = join(folder, 'tea-or-coffee')
  rewrite(join(pack, 'pack.md'), 'label: Taste', `label: "Taste ${ATTACK}"`)
  rewrite(join(pack, 'facts.yaml'), 'Green tea is brewed', `${ATTACK} Green tea is brewed`)
  rewrite(join(pack, 'facts.yaml'), 'tea.example/brewing', 'tea.example/?"onmouseover="window.attacked=1')
  const question = join(pack, 'taste/guest-at-night.md')
  const code = `\`${ATTACK}\``
  rewrite(
    question,
    'The kettle is on',
    `The kettle is on ${code} [here](https://tea.example/?"onclick="attacked=1)`,
  )
  rewrite(question, 'A mild herbal cup', `${code} A mild herbal cup`)
  return folder
}

function rewrite(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} no longer says "${from}"`)
  writeFileSync(file, text.replaceAll(from, to))
}
