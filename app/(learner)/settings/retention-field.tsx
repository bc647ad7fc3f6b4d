'use client'

import { useState } from 'react'
import { daysInWords } from '#app/_ui/interval.ts'
import { intervalAt } from '#core/review/interval.ts'
import { Field, INPUT } from './field.tsx'

type RetentionFieldProps = {
  readonly initial: number
  readonly weights: readonly number[]
  readonly error: string | null
}

/** The share to remember, with what it costs: more certain means asked far more often. */
export function RetentionField({ initial, weights, error }: RetentionFieldProps) {
  const [typed, type] = useState(String(Math.round(initial * 1000) / 10))
  return (
    <Field
      name="desiredRetention"
      label="Remembered when asked, in percent"
      hint={meaningOf(Number(typed), weights)}
      error={error}
    >
      <input
        name="desiredRetention"
        id="desiredRetention"
        inputMode="decimal"
        value={typed}
        onChange={(event) => type(event.target.value)}
        className={`${INPUT} max-w-40`}
        aria-describedby="desiredRetention-hint"
      />
    </Field>
  )
}

const meaningOf = (percent: number, weights: readonly number[]): string => {
  if (!(percent >= 70 && percent <= 97)) return 'From 70 to 97; 90 suits most people.'
  const days = intervalAt(TEN_DAYS, { weights, desiredRetention: percent / 100 })
  const load = TEN_DAYS / days
  const compared =
    Math.abs(load - 1) < 0.06 ? 'the usual load' : `about ${load.toFixed(1)} times the reviews of 90 %`
  return `A question you would hold for ten days at 90 % comes back after ${daysInWords(days)}: ${compared}.`
}

const TEN_DAYS = 10
