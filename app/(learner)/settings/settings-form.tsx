'use client'

import { type FormEvent, type SyntheticEvent, useRef, useState } from 'react'
import { PRIMARY } from '#app/_ui/button.ts'
import { EXAM_TIMES, type Settings, WEEKDAYS } from '#core/learner/learner.ts'
import { Field, INPUT } from './field.tsx'
import { RetentionField } from './retention-field.tsx'
import { type Saved, saveSettings } from './save-settings.ts'

type SettingsFormProps = {
  readonly settings: Settings
  /** Of the learner's memory model, for what a retention means. */
  readonly weights: readonly number[]
  readonly timeZones: readonly string[]
}

export function SettingsForm({ settings, weights, timeZones }: SettingsFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [saved, setSaved] = useState<Saved | 'saving' | null>(null)
  const problem = saved !== null && saved !== 'saving' && saved.tag === 'refused' ? saved : null
  const errorOf = (field: keyof Settings) => (problem?.field === field ? problem.message : null)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setSaved('saving')
    const result = await saveSettings(new FormData(event.currentTarget))
    setSaved(result)
    if (result.tag === 'refused' && result.field !== null)
      form.current?.querySelector<HTMLElement>(`[name="${result.field}"]`)?.focus()
  }
  const changed = (_: SyntheticEvent) => saved !== null && saved !== 'saving' && setSaved(null)

  return (
    <form ref={form} noValidate onSubmit={submit} onChange={changed} className="mt-6 grid gap-7">
      <Field
        name="timeZone"
        label="Time zone"
        hint="Your study days follow the clock of this place."
        error={errorOf('timeZone')}
      >
        <select
          name="timeZone"
          id="timeZone"
          defaultValue={settings.timeZone}
          className={INPUT}
          aria-describedby="timeZone-hint"
        >
          {timeZones.map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </select>
      </Field>
      <Field
        name="cutoffHour"
        label="A new day starts at"
        hint="Answers before this hour still belong to the evening before."
        error={errorOf('cutoffHour')}
      >
        <select
          name="cutoffHour"
          id="cutoffHour"
          defaultValue={settings.cutoffHour}
          className={`${INPUT} max-w-40`}
          aria-describedby="cutoffHour-hint"
        >
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {String(hour).padStart(2, '0')}:00
            </option>
          ))}
        </select>
      </Field>
      <Field
        name="newPerDay"
        label="New questions a day"
        hint="Each brings about ten reviews over the following months."
        error={errorOf('newPerDay')}
      >
        <input
          name="newPerDay"
          id="newPerDay"
          inputMode="numeric"
          defaultValue={settings.newPerDay}
          className={`${INPUT} max-w-40`}
          aria-describedby="newPerDay-hint"
        />
      </Field>
      <Field
        name="reviewsPerDay"
        label="Reviews a day, at most"
        hint="What is over the limit waits, the least remembered first in line tomorrow."
        error={errorOf('reviewsPerDay')}
      >
        <input
          name="reviewsPerDay"
          id="reviewsPerDay"
          inputMode="numeric"
          defaultValue={settings.reviewsPerDay}
          className={`${INPUT} max-w-40`}
          aria-describedby="reviewsPerDay-hint"
        />
      </Field>
      <RetentionField
        initial={settings.desiredRetention}
        weights={weights}
        error={errorOf('desiredRetention')}
      />
      <Switch name="balanceLoad" label="Even out the days" on={settings.balanceLoad}>
        A review goes to the lightest day within the days it may come back on anyway.
      </Switch>
      <fieldset>
        <legend className="font-semibold">Easy days</legend>
        <p className="mt-1 text-sm text-ink-3">
          They get as few reviews as can be, as long as the days are evened out.
        </p>
        <div className="mt-1.5 grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))]">
          {FROM_MONDAY.map((day) => (
            <label key={day} className="flex min-h-11 items-center gap-2">
              <input
                type="checkbox"
                name="easyDays"
                value={day}
                defaultChecked={settings.easyDays.includes(day)}
                className="size-5 accent-ink"
              />
              {NAMES[day]}
            </label>
          ))}
        </div>
        {errorOf('easyDays') !== null && (
          <p className="text-sm font-semibold text-wrong">{errorOf('easyDays')}</p>
        )}
      </fieldset>
      <Field
        name="examTime"
        label="Time in exams"
        hint="For whoever reads or types more slowly. It holds from the next exam on."
        error={errorOf('examTime')}
      >
        <select
          name="examTime"
          id="examTime"
          defaultValue={settings.examTime}
          className={`${INPUT} max-w-56`}
          aria-describedby="examTime-hint"
        >
          {EXAM_TIMES.map((times) => (
            <option key={times} value={times}>
              {times === 1 ? 'As it is' : `${times} times as long`}
            </option>
          ))}
        </select>
      </Field>
      <Switch name="shortcuts" label="Single-key shortcuts" on={settings.shortcuts}>
        Digits and letters answer without Ctrl. Switch them off if you dictate or use a switch; Enter still
        works.
      </Switch>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="submit" disabled={saved === 'saving'} className={PRIMARY}>
          Save
        </button>
        <p role="status" className="text-[0.9375rem]">
          {saved !== null && saved !== 'saving' && <Result saved={saved} />}
        </p>
      </div>
    </form>
  )
}

type SwitchProps = {
  readonly name: keyof Settings
  readonly label: string
  readonly on: boolean
  readonly children: string
}

function Switch({ name, label, on, children }: SwitchProps) {
  return (
    <label className="flex min-h-11 items-start gap-3 py-1.5">
      <input type="checkbox" name={name} defaultChecked={on} className="mt-1 size-5 shrink-0 accent-ink" />
      <span>
        <span className="font-semibold">{label}</span>
        <span className="block text-sm text-ink-3">{children}</span>
      </span>
    </label>
  )
}

function Result({ saved }: { readonly saved: Saved }) {
  switch (saved.tag) {
    case 'saved':
      return <span className="text-correct">Saved.</span>
    case 'refused':
      return <span className="text-wrong">Not saved: {saved.message}</span>
    case 'away':
      return <span className="text-wrong">Not saved: the server does not answer. Try again in a moment.</span>
  }
}

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const FROM_MONDAY = [...WEEKDAYS.slice(1), WEEKDAYS[0]]

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
