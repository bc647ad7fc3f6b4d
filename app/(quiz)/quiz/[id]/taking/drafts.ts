import type { Draft } from '#app/_ui/question/draft.ts'

/** What is being written in a practice: nothing of it is an answer before it is checked, so it stays in this tab. */
export type Drafts = {
  readonly keep: (place: number, draft: Draft) => void
  readonly of: (place: number) => Draft | null
}

export const createDrafts = (attemptId: string): Drafts => {
  const drafts = new Map<number, Draft>()
  const nameOf = (place: number) => `draft ${attemptId} ${place}`
  return {
    keep: (place, draft) => {
      drafts.set(place, draft)
      attempt(() => sessionStorage.setItem(nameOf(place), JSON.stringify(draft)))
    },
    of: (place) => {
      const kept = drafts.get(place)
      if (kept !== undefined) return kept
      const text = attempt(() => sessionStorage.getItem(nameOf(place)))
      return text === null ? null : (JSON.parse(text) as Draft)
    },
  }
}

/** Storage may be full, or not there at all; then a draft outlives its place, not the page. */
const attempt = <T>(act: () => T): T | null => {
  try {
    return act()
  } catch {
    return null
  }
}
