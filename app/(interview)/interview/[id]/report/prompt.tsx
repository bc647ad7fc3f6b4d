import { Prose } from '#app/_ui/prose.tsx'
import type { ReportAsk } from '#core/interview/report/report.ts'
import { CLOSING } from '#core/interview/round-words.ts'
import type { RoundKind } from '#core/interview/script.ts'

/** What was put to the candidate. */
export function Prompt({ asked }: { readonly asked: ReportAsk['asked'] }) {
  if (asked.tag === 'probe' || asked.tag === 'further') return <p className="mt-1">{asked.question}</p>
  if (asked.prompt === null) return <p className="mt-1">{CLOSING.prompt}</p>
  return <Prose html={asked.prompt} className="mt-1" />
}

export const promptTitle = (asked: ReportAsk['asked'], kind: RoundKind): string => {
  switch (asked.tag) {
    case 'main':
      return kind === 'closing' ? CLOSING.title : 'The question'
    case 'probe':
      return 'Asked further'
    case 'further':
      return `Asked further by ${asked.model}, prompt ${asked.promptVersion}`
    case 'flip':
      return 'One thing changed'
  }
}
