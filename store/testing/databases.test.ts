import { describe, expect, test } from 'vitest'
import { databases } from './databases.ts'

describe.each(databases)('$name', ({ name, fresh }) => {
  test('every test gets a migrated database without rows', async () => {
    const [one, other] = await Promise.all([fresh(), fresh()])
    expect(one.provider).toBe(name === 'SQLite' ? 'sqlite' : 'postgres')
    await one.contentLoad.create({ data: { id: 'load', at: new Date(0), hash: 'x' } })
    expect(await one.contentLoad.count()).toBe(1)
    expect(await other.contentLoad.count()).toBe(0)
  })
})
