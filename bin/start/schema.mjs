import { existsSync } from 'node:fs'
import { at } from './paths.mjs'
import { run } from './run.mjs'
import { digest, isCurrent, setStamp } from './stamps.mjs'
import { step } from './steps.mjs'
import { stop } from './stop.mjs'

/** Writes Prisma's client, if the schema is another than the one it was written from. */
export async function generate() {
  const wanted = digest([at('prisma/schema.prisma'), at('bin/generate.mjs'), at('package-lock.json')])
  const there = ['sqlite', 'postgres'].every((name) => existsSync(at('store/generated', name, 'client.ts')))
  if (there && isCurrent('generate', wanted)) return
  await step('Generating the database client', async () => {
    const { code, output } = await run(process.execPath, [at('bin/generate.mjs')])
    if (code !== 0)
      stop(`The database client could not be generated from prisma/schema.prisma:\n${output.trim()}`)
  })
  setStamp('generate', wanted)
}
