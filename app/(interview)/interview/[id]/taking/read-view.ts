import type { CandidateView } from '#core/interview/view.ts'
import { pathOf } from './interview-op.ts'

/** The interview as the server has it now; null where it does not answer. */
export const readView = async (id: string): Promise<CandidateView | null> => {
  try {
    const response = await fetch(pathOf(id), { cache: 'no-store', signal: AbortSignal.timeout(20_000) })
    return response.ok ? ((await response.json()) as CandidateView) : null
  } catch {
    return null
  }
}
