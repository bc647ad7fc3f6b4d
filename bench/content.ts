import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCatalogueFrom } from '#store/question/read-catalogue.ts'
import { generateContent } from './content/generate.ts'

// How long the content takes to be read and checked: node --conditions=react-server --import tsx bench/content.ts [COUNT] [DIR]

const [count = '10000', given] = process.argv.slice(2)
const folder = given ?? (await mkdtemp(join(tmpdir(), 'runwhere-bench-content-')))
try {
  await generateContent('content', folder, Number(count))
  const started = performance.now()
  const cpu = process.cpuUsage()
  const { catalogue } = await readCatalogueFrom(folder, '2026-11-23')
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(cpu)
  const questions = catalogue.packs.reduce((sum, pack) => sum + pack.questions.length, 0)
  const errors = catalogue.problems.filter((problem) => problem.severity === 'error')
  console.log(
    JSON.stringify({
      questions,
      errors: errors.length,
      seconds: Number(seconds.toFixed(2)),
      // Of all threads: what the seconds would be on one core with nothing else to do.
      cpuSeconds: Number(((user + system) / 1e6).toFixed(2)),
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  )
} finally {
  if (!given) await rm(folder, { recursive: true })
}
