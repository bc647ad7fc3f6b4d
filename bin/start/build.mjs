import { existsSync } from 'node:fs'
import { at } from './paths.mjs'
import { run } from './run.mjs'
import { digest, isCurrent, setStamp } from './stamps.mjs'
import { step } from './steps.mjs'
import { stop } from './stop.mjs'

const SOURCES = [
  'app',
  'core',
  'store',
  'public',
  // Stands for the client generated from it.
  'prisma/schema.prisma',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

/** Where the built app is. */
export const output = process.env.NEXT_DIST_DIR ?? '.next'
const stamp = `build ${output}`

/** Builds the app, if its sources are others than those it was built from. */
export async function build() {
  const wanted = digest(
    SOURCES.map((path) => at(path)),
    (path) => !/\.test\.tsx?$|[\\/]generated[\\/]/.test(path),
  )
  if (isCurrent(stamp, wanted) && existsSync(at(output, 'BUILD_ID'))) return
  await step('Building', async () => {
    const { code, output } = await run(process.execPath, [at('node_modules/next/dist/bin/next'), 'build'])
    if (code !== 0) stop(`The app could not be built:\n${output.trim()}`)
  })
  setStamp(stamp, wanted)
}
