import { describe, expect, test } from 'vitest'
import { put } from '../play.fixture.ts'
import { BADLY, WELL } from './courses.fixture.ts'
import { answered, began, inRoom, type Line, marked, play } from './played.fixture.ts'
import { scriptOf } from './report.fixture.ts'

const alone = (lines: readonly Line[], plan = {}) => play(scriptOf(plan), lines).report.toWorkOn

const paired = (...lines: readonly Line[]) =>
  play(scriptOf({ company: 'paired', mode: 'pressure', minutes: 45 }), inRoom(...lines)).report.toWorkOn

const FULL =
  'The constraint is that it is late and the kettle is slow. I take tea; the downside is that beans run out. The cost of milk is low. If it fails we retry. Later we could switch to water.'

/** A scenario that lacks nothing but what is left out here. */
const scenario = (
  words: string,
  choice: string,
  confidence: 'certain' | 'fairly' = 'fairly',
): readonly Line[] => [
  [0, put('1.main')],
  [60, answered('1.main', words, { choice, confidence })],
]

const points = (said: boolean, ...which: readonly number[]): readonly Line[] =>
  which.map((one): Line => [0, marked('1.main', one, said)])

test('what went badly comes by its weight: choices, reasons, what was not asked for', () => {
  expect(alone(BADLY)).toEqual([
    {
      tag: 'choice',
      title: 'Choosing',
      why: '2 of 2 choices were wrong, 1 of them with certainty.',
      link: { path: '/quiz?pack=drinks&axes=taste', label: 'A quiz on Taste' },
    },
    {
      tag: 'points',
      title: 'Reasons in “Nine guests at midnight”',
      why: '0 of 4 key points were said there, 0 of 7 in all. Missing: “It is late” and “Kettles are slow”.',
      link: { path: '/questions/guests', label: 'Nine guests at midnight' },
    },
    {
      tag: 'clarify',
      title: 'Asking before choosing',
      why: '2 of 2 constraints that the scenarios left out were never asked for, one of them in “Nine guests at midnight”.',
      link: { path: '/questions/guests', label: 'Nine guests at midnight' },
    },
  ])
})

describe('where little was missed, the next steps', () => {
  test('alone: under pressure, longer, harder', () => {
    const things = alone(WELL)
    expect(things.map(({ tag, title }) => `${tag} ${title}`)).toEqual([
      'next Under pressure',
      'next Longer',
      'next Harder',
    ])
    expect(things[2]).toEqual({
      tag: 'next',
      title: 'Harder',
      why: 'Raise the level, or take the axes that were not asked.',
      link: { path: '/interview', label: 'Set up an interview' },
    })
  })

  test('under pressure and long: harder, and keeping it', () => {
    const unmarked = WELL.filter(([, { tag }]) => tag !== 'marked')
    const things = alone([...unmarked, [1, marked('1.main', 3, true)]], { mode: 'pressure', minutes: 45 })
    expect(things.map(({ title, link }) => `${title} ${link.path}`)).toEqual([
      'Harder /interview',
      'Keeping it /study',
    ])
    expect(things[1]).toMatchObject({
      tag: 'next',
      why: 'What is known today is kept by what is due each day.',
      link: { label: 'Study what is due' },
    })
  })
})

describe('one thing each', () => {
  test('one wrong choice leads to its question, and says what was chosen', () => {
    const [first] = paired(...scenario(FULL, 'coffee', 'certain'), ...points(true, 0, 1, 2, 3))
    expect(first).toMatchObject({
      tag: 'choice',
      why: 'In “Nine guests at midnight” the answer is Tea, and Coffee was chosen with certainty.',
      link: { path: '/questions/guests' },
    })
    const none = paired([0, put('1.main')], [60, answered('1.main', FULL)], ...points(true, 0, 1, 2, 3))
    expect(none[0]?.why).toBe('In “Nine guests at midnight” the answer is Tea, and nothing was chosen.')
  })

  test('several wrong choices without certainty', () => {
    const flip = [
      [0, put('1.flip.dawn')],
      [9, answered('1.flip.dawn', '', { choice: 'tea' })],
    ] as const
    const heat = [
      [0, put('1.flip.heat')],
      [9, answered('1.flip.heat', '', { choice: 'water' })],
    ] as const
    expect(paired(...scenario(FULL, 'coffee'), ...points(true, 0, 1, 2, 3), ...flip, ...heat)[0]?.why).toBe(
      '2 of 3 choices were wrong.',
    )
  })

  test('wrong choices on several axes lead to the one that had most', () => {
    const script = scriptOf({ company: 'paired', mode: 'pressure' })
    const [, guests] = script.rounds
    if (!guests?.item) throw new Error('the fixture has this round')
    const { item } = guests
    const other = {
      ...guests,
      item: { ...item, axisLabel: 'Price & size', question: { ...item.question, axis: 'price' } },
    }
    const wrong = [guests, other, other].flatMap((_, round): readonly Line[] => [
      [0, put(`${round}.main`), 'interviewer'],
      [9, answered(`${round}.main`, FULL, { choice: 'coffee' })],
    ])
    const { report } = play({ ...script, rounds: [guests, other, other] }, [
      [0, began, 'interviewer'],
      ...wrong,
    ])
    expect(report.toWorkOn[0]).toMatchObject({
      why: '3 of 3 choices were wrong.',
      link: { path: '/quiz?pack=drinks&axes=price', label: 'A quiz on Price & size' },
    })
  })

  test.each([
    [1, 'Scored 1 of 4. What earns 2: Compares two options by general properties.'],
    [2, 'Scored 2 of 4. What earns 3: Compares the options on the constraints of this case,'],
  ])('a competency scored %s says what the next score takes', (score, why) => {
    const given = (competency: string, of: number): Line => [
      0,
      { tag: 'scored', competency, score: { score: of, evidence: { tag: 'note', words: 'So it was.' } } },
    ]
    const things = paired(
      ...scenario(FULL, 'tea'),
      ...points(true, 0, 1, 2, 3),
      given('cost-sense', 2),
      given('trade-offs', score),
      given('cost-sense', 2),
      given('communication', 4),
    )
    const found = things.find(({ tag }) => tag === 'score')
    expect(found?.title).toBe('Trade-offs')
    expect(found?.why.startsWith(why)).toBe(true)
    expect(found?.link).toEqual({ path: '/study', label: 'Study what is due' })
  })

  test.each([
    [30, 'The estimate in “Cups at once” was 50 % too high.'],
    [10, 'The estimate in “Cups at once” was 50 % too low.'],
    [undefined, 'In “Cups at once” no number was given that can be compared.'],
  ])('an estimate of %s where 20 is right', (estimate, why) => {
    const given = estimate === undefined ? {} : { estimate }
    expect(paired([0, put('2.main')], [9, answered('2.main', 'Well.', given)])[0]).toMatchObject({
      tag: 'estimate',
      why,
      link: { path: '/quiz?pack=drinks&kinds=estimate', label: 'A quiz of estimates' },
    })
  })

  test('a part of the structure that was not heard', () => {
    const without = FULL.replace('The cost of milk is low. ', '')
    expect(
      paired(...scenario(without, 'tea'), ...points(true, 0, 1, 2, 3)).find(({ tag }) => tag === 'structure'),
    ).toEqual({
      tag: 'structure',
      title: 'Naming the cost',
      why: 'In the scenario nothing was said about what it costs.',
      link: { path: '/questions/guests', label: 'Nine guests at midnight' },
    })
  })

  test('of several scenarios, how many lack it', () => {
    const script = scriptOf({ company: 'paired', mode: 'pressure' })
    const [opening, guests, ...rest] = script.rounds
    if (!opening || !guests) throw new Error('the fixture has these rounds')
    const two = { ...script, rounds: [guests, guests, ...rest] }
    const answer = (round: number, words: string): readonly Line[] => [
      [0, put(`${round}.main`), 'interviewer'],
      [9, answered(`${round}.main`, words, { choice: 'tea' })],
    ]
    const why = (first: string, second: string) =>
      play(two, [[0, began, 'interviewer'], ...answer(0, first), ...answer(1, second)]).report.toWorkOn.find(
        ({ tag }) => tag === 'structure',
      )?.why
    const without = `${FULL.replace('The cost of milk is low. ', '')} Milk turns.`
    expect(why(FULL, without)).toBe('In 1 of 2 scenarios nothing was said about what it costs.')
    expect(why(without, without)).toBe('In all 2 scenarios nothing was said about what it costs.')
  })

  test('a question that was left, where the rest was said', () => {
    expect(
      paired([0, put('0.main')], [9, put('2.main')], [9, answered('2.main', '', { estimate: 20 })])[0],
    ).toMatchObject({
      tag: 'unanswered',
      why: '1 of 2 questions were answered to the end.',
      link: { path: '/questions/leaves' },
    })
  })

  test('time over a box, and that there were more', () => {
    const one = [
      [0, put('0.main')],
      [181, answered('0.main', 'Light and dense.')],
    ] as const
    const more = [
      [0, put('2.main')],
      [330, answered('2.main', '', { estimate: 20 })],
    ] as const
    expect(paired(...one)[0]).toMatchObject({
      tag: 'time',
      why: '“Why leaves float” took 3.0 minutes instead of 2.5.',
      link: { path: '/questions/leaves' },
    })
    expect(paired(...one, ...more)[0]?.why).toBe(
      '“Cups at once” took 5.5 minutes instead of 3.0, and 1 more went over.',
    )
  })

  test('filler words, where there are more than five a minute in more than a minute', () => {
    const speech = (um: number, spokenMs: number) => ({
      recordingId: null,
      spokenMs,
      longestPauseMs: 0,
      wordsPerMinute: 100,
      fillers: { like: 2, um },
    })
    const say = (um: number, spokenMs: number) =>
      paired([0, put('0.main')], [90, answered('0.main', 'Light and dense.', {}, speech(um, spokenMs))])
    expect(say(12, 90_000)[0]).toMatchObject({
      tag: 'speech',
      why: '9 filler words a minute, most often “um” and “like”.',
      link: { path: '/interview' },
    })
    expect(say(5, 90_000)[0]?.tag).toBe('next')
    expect(say(12, 50_000)[0]?.tag).toBe('next')
  })
})
