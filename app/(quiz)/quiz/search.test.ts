import { expect, test } from 'vitest'
import { planOf } from '#core/quiz/link.ts'
import { searchOf } from './search.ts'

test('boxes ticked in a form are one list of the plan', () => {
  const fields = new URLSearchParams('mode=exam&axes=cost&axes=scaling&kinds=recall&length=20&minutes=')
  const { plan } = planOf(searchOf(fields), { packId: 'drinks', seed: 's' })
  expect(plan).toMatchObject({
    ...{ mode: 'exam', packId: 'drinks', axes: ['cost', 'scaling'], kinds: ['recall'] },
    ...{ length: 20, minutes: null, seed: 's' },
  })
})
