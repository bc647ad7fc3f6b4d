import type { Topic } from '#store/question/topics.ts'

export const KINDS: readonly Topic['kind'][] = ['misconception', 'interview-question', 'grey-zone']

type KindNames = { readonly one: string; readonly many: string; readonly words: string }

export const KIND_NAMES: Readonly<Record<Topic['kind'], KindNames>> = {
  misconception: {
    one: 'Misconception',
    many: 'Misconceptions',
    words: 'Widely believed and wrong, with what is right instead.',
  },
  'interview-question': {
    one: 'Interview question',
    many: 'Interview questions',
    words: 'What interviewers ask, with the questions that prepare for it.',
  },
  'grey-zone': {
    one: 'Grey zone',
    many: 'Grey zones',
    words: 'Where the tempting answer is not the best one.',
  },
}
