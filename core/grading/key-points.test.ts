import { describe, expect, it } from 'vitest'
import type { KeyPoint } from '../question/question.ts'
import ANSWERS from './answers.json' with { type: 'json' }
import { gradeAnswer, type Mark } from './key-points.ts'

const KETTLE: KeyPoint = {
  text: 'A kettle boils water for everybody at once',
  cues: [
    ['kettle', 'pot'],
    ['everybody', 'all of them', 'many'],
  ],
  examples: ['One kettle is enough for many guests.'],
  misconceptions: ['Every guest brings a kettle, and each boils for one.'],
}
const MACHINE: KeyPoint = {
  text: 'The machine makes a single cup after another',
  cues: [['machine'], ['single', 'one']],
  examples: ['It is one cup at a time with that machine.'],
  misconceptions: [],
}

const only = (words: string, ...keyPoints: readonly KeyPoint[]): Mark =>
  gradeAnswer(words, keyPoints)[0] as Mark
const evidenceOf = (words: string, { evidence }: Mark) =>
  evidence && words.slice(evidence.start, evidence.end)

describe('gradeAnswer', () => {
  it('covers a key point when every group of cues is heard in one thought', () => {
    const words = 'Well, it rains. The pots hold enough for all of them; that is why I like tea.'
    const mark = only(words, KETTLE, MACHINE)
    expect(mark.band).toBe('covered')
    expect(evidenceOf(words, mark)).toBe('The pots hold enough for all of them')
  })

  it('is unsure when a group is missing, and sees nothing when all are', () => {
    expect(only('You need a kettle for boiling water.', KETTLE, MACHINE)).toMatchObject({ band: 'maybe' })
    expect(only('Nobody likes rain.', KETTLE, MACHINE)).toEqual({
      band: 'not-seen',
      score: 0,
      evidence: null,
      misconception: null,
    })
  })

  it('hears the beginnings of words in any case, across apostrophes and thousands separators', () => {
    const point = { text: 'x', cues: [['scal'], ['1000'], ["don't wait"]], examples: [], misconceptions: [] }
    expect(only('SCALING to 1,000, they don’t waiting.', point).band).toBe('covered')
    expect(only('rescale 1000, dont wait', point).band).not.toBe('covered')
  })

  it('makes up for a missed cue by likeness to what the author wrote', () => {
    expect(only('One kettle is enough for the guests.', KETTLE, MACHINE).band).toBe('covered')
  })

  it('does not take words on another key point for this one', () => {
    const rival: KeyPoint = {
      ...KETTLE,
      text: 'A kettle boils water slowly at once',
      cues: [['slow']],
      examples: [],
    }
    const alone = only('A kettle boils water slowly', KETTLE)
    expect(only('A kettle boils water slowly', KETTLE, rival).score).toBeLessThan(alone.score)
  })

  it('warns of a misconception, and is then no surer than maybe', () => {
    const mark = only('Every guest brings a kettle and boils for one, not many.', KETTLE, MACHINE)
    expect(mark.misconception).toBe(KETTLE.misconceptions[0])
    expect(mark.band).toBe('maybe')
  })

  it('still covers what was said elsewhere in the answer', () => {
    const words = 'Every guest brings a kettle, each boils for one. No: one kettle is enough for many.'
    expect(only(words, KETTLE, MACHINE)).toMatchObject({
      band: 'covered',
      misconception: KETTLE.misconceptions[0],
    })
  })

  it('finds its way in speech without a full stop', () => {
    const speech = 'so basically you know I would think about it and then '.repeat(8)
    const words = `${speech} the machine it makes one cup ${speech}`
    const mark = only(words, MACHINE, KETTLE)
    expect(mark.band).toBe('covered')
    expect((mark.evidence?.end ?? 0) - (mark.evidence?.start ?? 0)).toBeLessThan(200)
  })

  it.each(['', '   ', '…', '?!', '\n\n', '👍', '((((('])('sees nothing in %j', (words) => {
    expect(only(words, KETTLE).band).toBe('not-seen')
  })

  it('takes no key points and key points without cues', () => {
    expect(gradeAnswer('anything', [])).toEqual([])
    expect(only('tea', { text: 'tea', cues: [], examples: ['of the'], misconceptions: [] }).band).toBe(
      'maybe',
    )
    expect(
      only('tea', { text: 'tea', cues: [[''], ['tea']], examples: [], misconceptions: [] }).score,
    ).toBeLessThan(2)
  })

  it('gives the same marks for the same words', () => {
    const words = 'One kettle is enough for many. The machine is slow.'
    expect(gradeAnswer(words, [KETTLE, MACHINE])).toEqual(gradeAnswer(words, [KETTLE, MACHINE]))
  })
})

describe('answers in the words of others', () => {
  // Written for eight questions as candidates speak, half of them after the weights were fixed. One author wrote them
  // all and knew the cues, so the figures flatter; they are floors against a change for the worse.
  const tally = (set: string) => {
    const counts = { right: 0, wrong: 0, unsure: 0, missed: 0 }
    for (const { keyPoints, answers } of ANSWERS)
      for (const { words, covers } of answers.filter((answer) => answer.set === set))
        for (const [at, { band }] of gradeAnswer(words, keyPoints).entries()) {
          const said = (covers as readonly number[]).includes(at)
          if (band === 'covered') counts[said ? 'right' : 'wrong']++
          else if (said) counts[band === 'maybe' ? 'unsure' : 'missed']++
        }
    const all = counts.right + counts.unsure + counts.missed
    return {
      precision: counts.right / (counts.right + counts.wrong),
      recall: counts.right / all,
      noticed: (counts.right + counts.unsure) / all,
    }
  }

  it.each([
    ['tuned', 0.97, 0.92, 0.99],
    ['held-out', 0.97, 0.85, 0.96],
  ])('%s: precision %d, recall %d, noticed at least as maybe %d', (set, precision, recall, noticed) => {
    const figures = tally(set)
    expect(figures.precision).toBeGreaterThanOrEqual(precision)
    expect(figures.recall).toBeGreaterThanOrEqual(recall)
    expect(figures.noticed).toBeGreaterThanOrEqual(noticed)
  })
})
