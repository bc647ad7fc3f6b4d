import { build } from '../start/build.mjs'
import { alone } from '../start/lock.mjs'
import { at } from '../start/paths.mjs'
import { run, typescript } from '../start/run.mjs'
import { obtainChromium } from './obtain-chromium.mjs'
import { readPlaywright, readVitest } from './reports.mjs'

/**
 * @typedef {{ count: import('./main.mjs').Count, output: string }} Result
 * @typedef {{ name: string, what: string, run: () => Promise<Result> }} Step
 */

/** @type {readonly Step[]} in the order in which they run */
export const STEPS = [
  {
    name: 'lint',
    what: 'format, lint and import rules',
    run: () => check('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings']),
  },
  { name: 'build', what: 'the app builds', run: buildApp },
  {
    name: 'types',
    what: 'TypeScript',
    run: () => check('typescript/bin/tsc', ['--noEmit', '--project', '.']),
  },
  {
    name: 'unused',
    what: 'files, exports and packages that nothing uses',
    run: () => check('knip/bin/knip.js', []),
  },
  { name: 'unit', what: 'core, store and command line', run: () => vitest('unit', ['core', 'store', 'bin']) },
  {
    name: 'durability',
    what: 'nothing acknowledged is lost when the process is killed',
    run: () => vitest('durability', ['durability']),
  },
  {
    name: 'content',
    what: 'the questions',
    run: async () => one(await typescript([at('bin/content.ts'), 'check'], CLEAN)),
  },
  { name: 'e2e', what: 'in a real browser', run: endToEnd },
]

// What a developer's shell points at is not for tests to write to.
const CLEAN = {
  DATABASE_URL: undefined,
  RUNWHERE_CONTENT: undefined,
  RUNWHERE_HOSTS: undefined,
  NEXT_DIST_DIR: undefined,
  PORT: undefined,
  HOST: undefined,
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
}

async function buildApp() {
  try {
    await alone(build)
    return one({ code: 0, output: '' })
  } catch (error) {
    return one({ code: 1, output: String(error) })
  }
}

/** @param {string} name @param {string[]} projects */
async function vitest(name, projects) {
  const report = at('.runwhere/test', `${name}.json`)
  const chosen = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ran = await run(
    process.execPath,
    [at('node_modules/vitest/vitest.mjs'), 'run', ...chosen, ...reporters],
    CLEAN,
  )
  return { count: readVitest(report, ran.code), output: ran.output }
}

async function endToEnd() {
  const chromium = await obtainChromium()
  if (chromium.path === null) return one({ code: 1, output: chromium.reason })
  const report = at('.runwhere/test/e2e.json')
  const environment = { ...CLEAN, CHROMIUM_PATH: chromium.path, RUNWHERE_REPORT: report }
  const ran = await run(process.execPath, [at('node_modules/@playwright/test/cli.js'), 'test'], environment)
  return { count: readPlaywright(report, ran.code), output: ran.output }
}

/**
 * A tool of node_modules that either passes or fails.
 * @param {string} tool
 * @param {string[]} args
 */
async function check(tool, args) {
  return one(await run(process.execPath, [at('node_modules', tool), ...args], CLEAN))
}

/**
 * @param {import('../start/run.mjs').Ran} ran
 * @returns {Result}
 */
function one({ code, output }) {
  return { count: code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, output }
}
