import type { Draft } from './draft.ts'
import { parseKeyPoints } from './parse-key-points.ts'
import type { Grammar, Outline } from './parse-outline.ts'
import { parseSection } from './parse-recall.ts'
import { parseProbe } from './parse-scenario.ts'
import type { Explain } from './question.ts'

export const EXPLAIN: Grammar = { 'Model answer': 'once', 'Key points': 'once', Probe: 'any' }

export const parseExplain = (
  outline: Outline,
  draft: Draft,
): Pick<Explain, 'modelAnswer' | 'keyPoints' | 'probes'> => {
  const named = (name: string) => outline.sections.filter((section) => section.name === name)
  return {
    modelAnswer: named('Model answer')
      .map((section) => parseSection(section, draft))
      .join(''),
    keyPoints: named('Key points').flatMap((section) =>
      parseKeyPoints(section.nodes, { least: 3, most: 6 }, section.place, draft),
    ),
    probes: named('Probe').map((section) => parseProbe(section, draft)),
  }
}
