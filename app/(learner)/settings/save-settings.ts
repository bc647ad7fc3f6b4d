import type { ExamTime, Settings, Weekday } from '#core/learner/learner.ts'

export type Saved =
  | { readonly tag: 'saved' }
  | { readonly tag: 'refused'; readonly field: string | null; readonly message: string }
  | { readonly tag: 'away' }

/** Sends the settings as they stand in the form; whether they are right is the server's to say. */
export const saveSettings = async (form: FormData): Promise<Saved> => {
  try {
    const response = await fetch('/api/settings', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(settingsIn(form)),
    })
    if (response.ok) return { tag: 'saved' }
    const said: { error?: string; field?: string } = await response.json()
    return { tag: 'refused', field: said.field ?? null, message: said.error ?? `status ${response.status}` }
  } catch {
    return { tag: 'away' }
  }
}

const settingsIn = (form: FormData): Settings => ({
  timeZone: String(form.get('timeZone')),
  cutoffHour: numberOf(form, 'cutoffHour'),
  newPerDay: numberOf(form, 'newPerDay'),
  reviewsPerDay: numberOf(form, 'reviewsPerDay'),
  desiredRetention: Math.round(numberOf(form, 'desiredRetention') * 10) / 1000,
  shortcuts: form.get('shortcuts') === 'on',
  examTime: numberOf(form, 'examTime') as ExamTime,
  balanceLoad: form.get('balanceLoad') === 'on',
  easyDays: form.getAll('easyDays').map((day) => Number(day) as Weekday),
})

/** NaN, which JSON makes null and the server refuses, where there is no number. */
const numberOf = (form: FormData, name: string): number => {
  const typed = String(form.get(name)).trim()
  return typed === '' ? Number.NaN : Number(typed)
}
