import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

// npm run bench [-- PART…]: runs every part, or those named. A part is a file of this folder; its last line is JSON:
// a list of figures (bench/page/figure.ts), or one object of named values.

type Line = {
  readonly figure: string
  readonly value: unknown
  readonly unit?: string
  readonly bound?: Bound
}
type Bound = { readonly atMost?: number; readonly atLeast?: number }

const parts = readdirSync('bench')
  .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
  .map((name) => name.slice(0, -'.ts'.length))
const named = process.argv.slice(2)
const chosen = named.length === 0 ? parts : named
const unknown = chosen.filter((name) => !existsSync(`bench/${name}.ts`))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}: parts are ${parts.join(', ')}.`)
  process.exit(2)
}
for (const part of chosen) runPart(part)

function runPart(part: string): void {
  console.log(`\n${part}`)
  const args = ['--conditions=react-server', '--import', 'tsx', `bench/${part}.ts`]
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  if (run.status !== 0) {
    console.log(`${run.stdout}  failed with ${run.status}`)
    process.exitCode = 1
    return
  }
  for (const line of linesOf(JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '[]'))) show(line)
}

function linesOf(result: readonly Line[] | Readonly<Record<string, unknown>>): readonly Line[] {
  if (Array.isArray(result)) return result
  return Object.entries(result).map(([figure, value]) => ({ figure, value }))
}

function show({ figure, value, unit = '', bound }: Line): void {
  const shown = typeof value === 'number' ? Number(value.toPrecision(4)).toString() : JSON.stringify(value)
  const most = bound?.atMost === undefined ? '' : `at most ${bound.atMost}${unit === '×' ? '×' : ` ${unit}`}`
  const least = bound?.atLeast === undefined ? '' : `at least ${bound.atLeast} ${unit}`
  console.log(
    `  ${figure.padEnd(46)} ${shown.padStart(9)} ${unit.padEnd(5)} ${[least, most].filter((words) => words !== '').join(', ')}${verdict(value, bound)}`,
  )
}

function verdict(value: unknown, bound: Bound | undefined): string {
  if (bound === undefined || typeof value !== 'number') return ''
  const held = value <= (bound.atMost ?? Number.POSITIVE_INFINITY) && value >= (bound.atLeast ?? 0)
  return held ? '  held' : '  MISSED'
}
