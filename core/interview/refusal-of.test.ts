import { describe, expect, test } from 'vitest'
import { askedOf } from '../question/asked.ts'
import type { Deed, Evidence } from './event.ts'
import { did, hosted, type Move, put, refusedAfter, said } from './play.fixture.ts'
import { scriptOf } from './script.fixture.ts'

const ALONE = scriptOf({}, askedOf)
const PRESSURE = scriptOf({ mode: 'pressure' }, askedOf)
const PAIRED = scriptOf({ company: 'paired' }, askedOf)

const began = did({ tag: 'began' })
const ended = did({ tag: 'ended' })
const opened: readonly Move[] = [began, did(put('0.main')), did(said('0.main', 'Leaves.'))]
const met: readonly Move[] = [hosted({ tag: 'began' }), hosted(put('1.main'))]
const over: readonly Move[] = [...met, did(said('1.main', 'Tea is best.', 'tea')), hosted({ tag: 'ended' })]

const told: Deed = { tag: 'told', well: 'x', better: 'y' }
const noted = (ask: string | null): Deed => ({ tag: 'noted', note: 'n', ask, words: 'x' })
const marked = (ask: string, keyPoint = 0): Deed => ({ tag: 'marked', ask, keyPoint, said: true })
const wrote = (ask: string, choice?: string): Deed => ({
  tag: 'wrote',
  ask,
  draft: { words: 'x', ...(choice && { choice }) },
})
const inquired = (ask: string, words = 'How many?'): Deed => ({ tag: 'inquired', ask, words })
const revealed = (ask: string, clarification = 0): Deed => ({ tag: 'revealed', ask, clarification })
const replied = (ask: string, words = 'Yes.'): Deed => ({ tag: 'replied', ask, words })
const proposed: Deed = {
  tag: 'proposed',
  ask: '0.main',
  model: 'm',
  promptVersion: '1',
  marks: [],
  followUp: null,
}
const scored = (score: number, evidence: Evidence, competency = 'trade-offs'): Deed => ({
  tag: 'scored',
  competency,
  score: { score, evidence },
})
const NOTE: Evidence = { tag: 'note', words: 'Calm.' }
const quote = (start: number, end: number, ask = '1.main'): Evidence => ({ tag: 'quote', ask, start, end })

describe('alone', () => {
  test.each<[string, readonly Move[], string | null]>([
    [
      'nothing is done before the beginning',
      [did(put('0.main'))],
      'The interview has not begun: begin it, or wait until it is.',
    ],
    ['it begins once', [began, began], 'The interview has begun already: go on with it.'],
    [
      'nobody interviews',
      [hosted({ tag: 'began' })],
      'This interview has no interviewer: do it as the candidate.',
    ],
    [
      'a candidate does not score',
      [began, did(scored(3, NOTE))],
      'Only an interviewer can do that: open a room for one.',
    ],
    ['a model does not answer', [began, ['model', said('0.main', 'x'), 1]], 'A model may only propose.'],
    ['a model proposes', [...opened, ['model', proposed, 1]], null],
    [
      'a model has nothing to say of what was not asked',
      [began, ['model', proposed, 1]],
      'That was not asked yet: ask it first.',
    ],
    [
      'a model has nothing to say before the answer',
      [...opened.slice(0, 2), ['model', proposed, 1]],
      'That is not answered yet: wait for the answer.',
    ],
    [
      'it starts with the opening',
      [began, did(put('1.main'))],
      'That is not what comes next: load the page again to see what does.',
    ],
    [
      'an ask is none of the script',
      [began, did(put('0.main.x'))],
      'The script has no such question: ask one that it has.',
    ],
    [
      'a probe is none of the script',
      [began, did(put('0.probe.7'))],
      'The script has no such question: ask one that it has.',
    ],
    [
      'a flip is none of the script',
      [began, did(put('1.flip.none'))],
      'The script has no such question: ask one that it has.',
    ],
    [
      'a probe of an estimate is none',
      [began, did(put('2.probe.0'))],
      'The script has no such question: ask one that it has.',
    ],
    [
      'a flip of the closing is none',
      [began, did(put('2.flip.busier'))],
      'The script has no such question: ask one that it has.',
    ],
    [
      'a round is none of the script',
      [began, did(put('9.main'))],
      'The script has no such question: ask one that it has.',
    ],
    [
      'what was asked is not asked again',
      [...opened, did(put('0.main'))],
      'That was asked already: ask something else.',
    ],
    [
      'the answer comes before the next question',
      [began, did(put('0.main')), did(put('0.probe.0'))],
      'Answer first what was asked.',
    ],
    ['the closing may always come', [...opened, did(put('2.main'))], null],
    [
      'nothing comes after the closing',
      [...opened, did(put('2.main')), did(said('2.main', 'x')), did(put('1.main'))],
      'That is not what comes next: load the page again to see what does.',
    ],
    ['one writes what was asked', [began, did(wrote('0.main'))], 'That was not asked yet: ask it first.'],
    [
      'one answers once',
      [...opened, did(said('0.main', 'x'))],
      'That is answered already: go on with what comes next.',
    ],
    [
      'one does not go on writing an answer',
      [...opened, did(wrote('0.main'))],
      'That is answered already: go on with what comes next.',
    ],
    [
      'there is nothing to choose in an explanation',
      [began, did(put('0.main')), did(said('0.main', 'x', 'tea'))],
      'That cannot be chosen here: choose one of the options.',
    ],
    [
      'nor in its draft',
      [began, did(put('0.main')), did(wrote('0.main', 'tea'))],
      'That cannot be chosen here: choose one of the options.',
    ],
    ['to know nothing is an answer', [began, did(put('0.main')), did(said('0.main', ''))], null],
    [
      'an explanation leaves nothing out',
      [began, did(put('0.main')), did(inquired('0.main'))],
      'Only a scenario leaves something to ask for: answer this as it stands.',
    ],
    ['key points are marked after the answer', [...opened, did(marked('0.main'))], null],
    [
      'not before',
      [began, did(put('0.main')), did(marked('0.main'))],
      'That is not answered yet: wait for the answer.',
    ],
    [
      'what was left may be marked at the end',
      [began, did(put('0.main')), ended, did(marked('0.main'))],
      null,
    ],
    [
      'a key point is there',
      [...opened, did(marked('0.main', 1))],
      'The question has no such key point: load the page again to see those it has.',
    ],
    [
      'what is not paused goes on',
      [began, did({ tag: 'resumed' })],
      'The interview is not paused: go on with it.',
    ],
    [
      'what is paused is paused',
      [began, did({ tag: 'paused' }), did({ tag: 'paused' })],
      'The interview is paused already: resume it to go on.',
    ],
    [
      'nobody is told anything',
      [...opened, ended, did(told)],
      'Only an interviewer can do that: open a room for one.',
    ],
    ['it ends at any time', [began, ended], null],
    ['also while paused', [began, did({ tag: 'paused' }), ended], null],
    [
      'after the end nothing is answered',
      [began, did(put('0.main')), ended, did(said('0.main', 'x'))],
      'The interview is over: begin another for more.',
    ],
    ['it ends once', [began, ended, ended], 'The interview is over: begin another for more.'],
  ])('%s', (_, moves, why) => {
    expect(refusedAfter(ALONE, moves)).toBe(why)
  })

  test('while paused nothing is asked or answered, but what was being written is kept', () => {
    const paused = [began, did(put('0.main')), did({ tag: 'paused' })]
    expect(refusedAfter(ALONE, [...paused, did(said('0.main', 'x'))])).toBe(
      'The interview is paused: resume it first.',
    )
    expect(refusedAfter(ALONE, [...paused, did(put('0.probe.0'))])).toBe(
      'The interview is paused: resume it first.',
    )
    expect(refusedAfter(ALONE, [...paused, did(wrote('0.main'))])).toBeNull()
  })

  test('under pressure one marks after the end', () => {
    expect(refusedAfter(PRESSURE, [...opened, did(marked('0.main'))])).toBe(
      'Under pressure, mark after the end.',
    )
    expect(refusedAfter(PRESSURE, [...opened, ended, did(marked('0.main'))])).toBeNull()
  })
})

describe('in a room', () => {
  test.each<[string, readonly Move[], string | null]>([
    ['the interviewer begins', [began], 'Only the interviewer can do that: ask them to.'],
    [
      'the candidate does not choose the questions',
      [...met, did(put('0.main'))],
      'Only the interviewer can do that: ask them to.',
    ],
    [
      'the interviewer does not answer',
      [...met, hosted(said('1.main', 'x'))],
      'Only the candidate can do that: ask them to.',
    ],
    ['a model does not mark', [...met, ['model', marked('1.main'), 1]], 'A model may only propose.'],
    ['any question may be asked at any time', [...met, hosted(put('1.probe.4'))], null],
    ['once', [...met, hosted(put('1.main'))], 'That was asked already: ask something else.'],
    [
      'the candidate asks in words',
      [...met, did(inquired('1.main', ' '))],
      'A question needs words: write what you want to know.',
    ],
    ['also about an explanation', [...met, hosted(put('0.main')), did(inquired('0.main'))], null],
    [
      'not after the answer',
      [...met, did(said('1.main', 'x')), did(inquired('1.main'))],
      'That is answered already: go on with what comes next.',
    ],
    [
      'one chooses what is offered',
      [...met, did(said('1.main', 'x', 'milk'))],
      'That cannot be chosen here: choose one of the options.',
    ],
    [
      'a flip is chosen as well',
      [...met, hosted(put('1.flip.busier')), did(said('1.flip.busier', 'x', 'tea'))],
      null,
    ],
    [
      'what was not asked has no constraint to reveal',
      [...met, hosted(revealed('0.main'))],
      'That was not asked yet: ask it first.',
    ],
    [
      'a constraint is there',
      [...met, hosted(revealed('1.main', 2))],
      'The question has no such clarification: answer in your own words.',
    ],
    [
      'an explanation has none',
      [...met, hosted(put('0.main')), hosted(revealed('0.main'))],
      'The question has no such clarification: answer in your own words.',
    ],
    [
      'a constraint is revealed once in its round',
      [...met, hosted(revealed('1.main')), hosted(put('1.probe.0')), hosted(revealed('1.probe.0'))],
      'The candidate knows that already.',
    ],
    ['each constraint by itself', [...met, hosted(revealed('1.main')), hosted(revealed('1.main', 1))], null],
    ['a reply has words', [...met, hosted(replied('1.main', ' '))], 'A reply needs words: write some.'],
    [
      'a reply is to what was asked',
      [...met, hosted(replied('0.main'))],
      'That was not asked yet: ask it first.',
    ],
    ['points are ticked as they are heard', [...met, hosted(marked('1.main'))], null],
    [
      'a flip has no key points',
      [...met, hosted(put('1.flip.busier')), hosted(marked('1.flip.busier'))],
      'The question has no such key point: load the page again to see those it has.',
    ],
    ['one marks what was asked', [...met, hosted(marked('0.main'))], 'That was not asked yet: ask it first.'],
    ['notes may be made before the beginning', [hosted(noted(null))], null],
    ['and on what was asked', [...met, hosted(noted('1.main'))], null],
    ['not on what was not', [...met, hosted(noted('0.main'))], 'That was not asked yet: ask it first.'],
    [
      'the candidate has no notes',
      [...met, did(noted(null))],
      'Only the interviewer can do that: ask them to.',
    ],
    [
      'nothing is revealed in a pause',
      [...met, hosted({ tag: 'paused' }), hosted(revealed('1.main'))],
      'The interview is paused: resume it first.',
    ],
    [
      'an answer on its way as the pause began is taken',
      [...met, hosted({ tag: 'paused' }), did(said('1.main', 'Tea.', 'tea'))],
      null,
    ],
    ['and so is a question', [...met, hosted({ tag: 'paused' }), did(inquired('1.main'))], null],
    [
      'but nothing new is put',
      [...met, hosted({ tag: 'paused' }), hosted(put('1.probe.0'))],
      'The interview is paused: resume it first.',
    ],
    [
      'feedback waits for the end',
      [...met, hosted(told)],
      'Feedback is given after the end: keep it until then.',
    ],
    [
      'also in a pause',
      [...met, hosted({ tag: 'paused' }), did(told)],
      'Feedback is given after the end: keep it until then.',
    ],
    ['then the interviewer gives it', [...over, hosted(told)], null],
    ['and the candidate', [...over, did(told)], null],
    [
      'a competency is there',
      [...over, hosted(scored(3, NOTE, 'charm'))],
      'There is no such competency: score one of the scorecard.',
    ],
    [
      'a score may be taken back',
      [...over, hosted({ tag: 'scored', competency: 'trade-offs', score: null })],
      null,
    ],
    ['a score rests on a note', [...over, hosted(scored(4, NOTE))], null],
    ['or on words of an answer', [...over, hosted(scored(1, quote(0, 12)))], null],
  ])('%s', (_, moves, why) => {
    expect(refusedAfter(PAIRED, moves)).toBe(why)
  })

  test.each([0, 5, 2.5, Number.NaN])('a score is none of %s', (score) => {
    expect(refusedAfter(PAIRED, [...over, hosted(scored(score, NOTE))])).toBe('A score is 1, 2, 3 or 4.')
  })

  test.each<[string, Evidence]>([
    ['a blank note', { tag: 'note', words: ' ' }],
    ['no words', quote(3, 3)],
    ['a blank', quote(3, 4)],
    ['words behind the end', quote(4, 13)],
    ['words before the start', quote(-1, 4)],
    ['words before the start that reach to the end', quote(-9, 12)],
    ['half a letter at the start', quote(0.5, 4)],
    ['half a letter at the end', quote(0, 4.5)],
  ])('a score rests on more than %s', (_, evidence) => {
    expect(refusedAfter(PAIRED, [...over, hosted(scored(3, evidence))])).toBe(
      'A score needs evidence: words of an answer, or a note.',
    )
  })

  test('only answers are quoted', () => {
    const why = 'Only the words of an answer can be quoted: wait for it, or write a note.'
    expect(refusedAfter(PAIRED, [...met, did(wrote('1.main')), hosted(scored(3, quote(0, 1)))])).toBe(why)
    expect(refusedAfter(PAIRED, [...over, hosted(scored(3, quote(0, 1, '0.main')))])).toBe(why)
  })
})
