/** What an interviewer, or a rater afterwards, scores: what was seen and heard, from 1 to 4. */
export type Competency = {
  readonly id: CompetencyId
  readonly label: string
  /** What it is about, as a question to whoever scores. */
  readonly asks: string
  /** From 1 to 4: what somebody does who earns it. */
  readonly anchors: readonly [string, string, string, string]
}

export const SCORES = [1, 2, 3, 4] as const

export const COMPETENCY_IDS = [
  'requirements',
  'technical-depth',
  'trade-offs',
  'cost-sense',
  'communication',
] as const
export type CompetencyId = (typeof COMPETENCY_IDS)[number]

export const COMPETENCIES: readonly Competency[] = [
  {
    id: 'requirements',
    label: 'Requirements',
    asks: 'Do they find out what is needed before they choose?',
    anchors: [
      'Names a solution before asking anything. Adds constraints that nobody gave, and does not say that they are assumed.',
      'Asks only about what the prompt already hints at, or asks and then does not use the answer. Some constraints of the prompt are never mentioned again.',
      'Asks for the missing constraint that decides before choosing. Repeats the constraints in own words and says which of them drives the choice.',
      'Asks for what would turn the choice around and says why it would. States each assumption as one, with the number it stands for, and revises the choice by themselves when an answer contradicts it.',
    ],
  },
  {
    id: 'technical-depth',
    label: 'Technical depth',
    asks: 'How far down does the explanation hold?',
    anchors: [
      'Names products or features without saying how they behave. States at least one thing that is wrong and keeps to it when asked again.',
      'Explains the common case correctly. The first follow-up question on limits or failure is answered with a guess, or by repeating the first answer.',
      'Explains how it works down to the limit or the number that matters here. Follow-up questions are answered with mechanisms, and “I do not know” is said where it is so.',
      'Explains unasked what happens at the limit, during start and under failure, and how one would see it. Derives the behaviour in a case that was changed from the mechanism, not from memory.',
    ],
  },
  {
    id: 'trade-offs',
    label: 'Trade-offs',
    asks: 'Do they weigh the options against the constraints?',
    anchors: [
      'Gives one option and only its advantages. Calls it best practice, modern or simpler instead of giving a reason from the case.',
      'Compares two options by general properties. Does not say what is given up by the choice, or says it without a link to this case.',
      'Compares the options on the constraints of this case, says what the choice gives up, and names one change that would turn it around.',
      'Ranks the constraints, rules each other option out by one of them, and gives the threshold at which the choice turns. When a constraint is changed, says what stays and what goes, and how to get from one to the other.',
    ],
  },
  {
    id: 'cost-sense',
    label: 'Cost sense',
    asks: 'Do they know what drives the bill?',
    anchors: [
      'Does not mention cost, or only calls an option cheap or expensive.',
      'Names what is paid for (time, requests, machines), but gives no quantity, or one that is wrong by a factor of ten and is not noticed.',
      'Works out the order of magnitude from the numbers of the case, says which item dominates, and includes one cost beside the compute: transfer, storage, licences or people.',
      'Does that for each option that is left, finds where they break even, and says which assumption the result depends on most. Sets the saving against the work it takes.',
    ],
  },
  {
    id: 'communication',
    label: 'Communication',
    asks: 'Can the others in the room follow and steer?',
    anchors: [
      'The choice cannot be found in the answer, or changes without notice. Talks on when interrupted, or past the question.',
      'The choice is there after a search: details come before it. Needs to be asked again for a part of the question. Goes over the time by half or more.',
      'Says the choice first, then the reasons in an order that is announced or easy to follow. Answers the question that was asked, within its time.',
      'Says at the start what will be covered and in the end what was decided. Checks whether the depth is right, takes up an objection in its own words before answering it, and shortens or deepens on request.',
    ],
  },
]

export const competencyOf = (id: string): Competency | null =>
  COMPETENCIES.find((competency) => competency.id === id) ?? null
