import type { Reason } from '#core/question/question.ts'
import { Icon } from '../icon.tsx'
import { Key } from '../key.tsx'
import { Prose } from '../prose.tsx'

type BecauseProps = {
  readonly reasons: readonly Pick<Reason, 'id' | 'text'>[]
  readonly ticked: readonly string[]
  readonly toggle: (reason: string) => void
}

export function Because({ reasons, ticked, toggle }: BecauseProps) {
  return (
    <fieldset>
      <legend className="mb-2 text-[0.9375rem] font-semibold text-ink-2">Because</legend>
      <div className="divide-y divide-line overflow-hidden rounded-lg border border-edge bg-raised">
        {reasons.map((reason) => (
          <label
            key={reason.id}
            className="group flex min-h-11 items-center gap-3 px-3.5 py-1.5 text-base leading-snug hover:bg-ink/4 has-checked:bg-ink/6 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-cool"
          >
            <input
              type="checkbox"
              className="peer sr-only"
              checked={ticked.includes(reason.id)}
              onChange={() => toggle(reason.id)}
            />
            <span className="grid size-[1.125rem] shrink-0 place-items-center rounded-[4px] border-[1.5px] border-edge text-transparent group-hover:border-ink peer-checked:border-ink peer-checked:bg-ink peer-checked:text-paper forced-colors:peer-checked:text-[CanvasText]">
              <Icon name="tick" className="size-3" />
            </span>
            <Prose inline html={reason.text} className="text-pretty" />
            <span className="ml-auto max-sm:hidden">
              <Key>{reason.id}</Key>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
