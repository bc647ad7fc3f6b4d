import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copiedContent } from './copied.ts'

/**
 * A copy of the small content folder in which every line that a candidate must not see ends with a word of its own, so that
 * whoever receives the line can be told by it: `qz12rationale`. What may be seen at some time is marked too.
 */
export function markedContent(): string {
  const folder = copiedContent()
  let count = 0
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.md') || name.endsWith('pack.md')) continue
    const file = join(folder, name)
    let section = ''
    const lines = readFileSync(file, 'utf8').split('\n')
    const marked = lines.map((line) => {
      if (line.startsWith('## ')) section = line
      const kind = kindOf(line, section)
      count += 1
      return kind === null ? line : `${line} qz${count}${kind}`
    })
    writeFileSync(file, marked.join('\n'))
  }
  return folder
}

/** The marks in a text, each once. */
export const marksIn = (text: string): readonly string[] => [...new Set(text.match(/qz\d+[a-z]+/g) ?? [])]

function kindOf(line: string, section: string): string | null {
  if (line.startsWith('## Probe: ')) return 'probe'
  if (line.startsWith('  > ')) return section === '## Clarify' ? 'clarification' : 'rationale'
  const keyed = section === '## Key points' || section.startsWith('## Probe: ')
  // What a probe follows is a list of choices, no text.
  if (line.startsWith('- when: ')) return null
  if (keyed && (line.startsWith('- ') || line.startsWith('  - example: '))) return 'keypoint'
  if (section === '## Model answer' && /^\w/.test(line)) return 'model'
  if (section.startsWith('## Flip: ') && /^\w/.test(line)) return 'flip'
  return null
}
