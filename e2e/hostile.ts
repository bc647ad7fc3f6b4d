import { join } from 'node:path'
import { copiedContent, rewrite } from './copied.ts'

const ATTACK = '<img src=x onerror=window.attacked=1><script>window.attacked=1</script>'

/** A copy of the small content folder that passes the linter and tries to run script wherever text is shown. */
export function hostileContent(): string {
  const folder = copiedContent()
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
