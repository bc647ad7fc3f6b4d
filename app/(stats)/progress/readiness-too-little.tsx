import { Meter } from '#app/_ui/meter.tsx'
import type { Readiness } from '#core/stats/readiness.ts'
import { haveWords } from '../readiness-words.ts'

type TooLittleProps = Omit<Extract<Readiness, { readonly tag: 'too-little' }>, 'tag'>

/** Too few first answers to say anything that could be relied on. */
export function ReadinessTooLittle({ have, need }: TooLittleProps) {
  const share = Math.min(
    1,
    (Math.min(have.answers, need.answers) + Math.min(have.turning, need.turning)) /
      (need.answers + need.turning),
  )
  return (
    <div className="rounded-lg border border-dashed border-line px-4 py-5">
      <p className="text-pretty">
        <strong>Not enough yet:</strong> {haveWords(have, need)}.
      </p>
      <div className="mt-3">
        <Meter share={share} />
      </div>
    </div>
  )
}
