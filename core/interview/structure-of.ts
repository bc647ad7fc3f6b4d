import type { Choice } from '../question/pack.ts'
import type { Structure } from './structure.ts'

/** Where each part of a whole answer is heard, by beginnings of words; the choices' labels come from the pack. */
export const structureOf = (words: string, choices: readonly Choice[]): Structure => {
  const find = (pattern: RegExp) => {
    const found = pattern.exec(words)
    return found && { start: found.index, end: found.index + found[0].length }
  }
  const labels = choices.map(({ label }) => label.replace(/[^\p{L}\p{N} ]/gu, '.')).join('|')
  return {
    clarify: find(/\b(?:ask|clarif|assum)\w*/i),
    constraints: find(/\b(?:constraint|require|limit|deadline|budget)\w*/i),
    choice: choices.length === 0 ? null : find(new RegExp(`\\b(?:${labels})\\b`, 'iu')),
    'trade-off': find(/\b(?:trade-?off|however|instead|downside|in exchange|drawback)\w*/i),
    cost: find(/\b(?:cost|price|cheap|expensive|dollar|pay|bill)\w*/i),
    failure: find(/\b(?:fail|retr|crash|outage|timeout|dead-letter)\w*/i),
    exit: find(/\b(?:migrat|revisit|switch|move away|exit|rewrite)\w*/i),
  }
}
