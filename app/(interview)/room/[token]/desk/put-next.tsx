import { Key } from '#app/_ui/key.tsx'
import { askId } from '#core/interview/ask.ts'
import { nextAsk } from '#core/interview/next-ask.ts'
import { askPlace, askWords } from './ask-words.ts'
import type { AtDesk } from './at-desk.ts'
import { FLIP_KEYS, PROBE_KEYS } from './keys.ts'
import { flipsOf, probesOf, roundAt } from './to-put.ts'

/** What can be asked now: what the script has next, the probes and flips of this round. */
export function PutNext({ desk }: { readonly desk: AtDesk }) {
  const { script, state, act } = desk
  const open = state.status === 'running'
  const next = state.status === 'waiting' ? askId(0, { tag: 'main' }) : nextAsk(script, state, desk.now())
  const round = roundAt(state)
  const probes = round === null ? [] : probesOf(script, state, round)
  const flips = round === null ? [] : flipsOf(script, state, round)
  return (
    <section aria-labelledby="ask-next" className="grid gap-4">
      <div>
        <h2 id="ask-next" className="mb-2 text-[0.9375rem] font-semibold text-ink-2">
          Ask next
        </h2>
        {next === null ? (
          <p className="text-[0.9375rem] text-ink-2">
            The script is at its end. End the interview when you are done.
          </p>
        ) : (
          ![...probes, ...flips].some(({ ask }) => ask === next) && (
            <Put
              label={`By the script: ${askPlace(script, next)}`}
              words={askWords(script, next)}
              hint={null}
              keys={['n']}
              disabled={!open}
              strong
              put={() => act({ tag: 'put', ask: next })}
            />
          )
        )}
      </div>
      {probes.length > 0 && (
        <Group title="Probes of this round">
          {probes.map(({ ask, words, hint, isPut }, at) => (
            <Put
              key={ask}
              label={ask === next ? 'By the script' : 'Probe'}
              words={words}
              hint={isPut ? 'Asked' : hint}
              keys={isPut ? [] : [...(ask === next ? ['n'] : []), PROBE_KEYS[at] ?? '']}
              strong={ask === next}
              disabled={isPut || !open}
              put={() => act({ tag: 'put', ask })}
            />
          ))}
        </Group>
      )}
      {flips.length > 0 && (
        <Group title="Change one thing">
          {flips.map(({ ask, words, hint, isPut }, at) => (
            <Put
              key={ask}
              label={ask === next ? 'By the script' : 'Flip'}
              words={words}
              hint={isPut ? 'Asked' : hint}
              keys={isPut ? [] : [...(ask === next ? ['n'] : []), FLIP_KEYS[at] ?? '']}
              strong={ask === next}
              disabled={isPut || !open}
              put={() => act({ tag: 'put', ask })}
            />
          ))}
        </Group>
      )}
    </section>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className="mb-1.5 text-sm text-ink-2">{title}</h3>
      <div className="grid gap-1.5">{children}</div>
    </section>
  )
}

type PutProps = {
  readonly label: string
  readonly words: string
  readonly hint: string | null
  readonly keys: readonly string[]
  readonly disabled: boolean
  readonly strong?: boolean
  readonly put: () => void
}

function Put({ label, words, hint, keys, disabled, strong = false, put }: PutProps) {
  return (
    <button
      type="button"
      // Not `disabled`: whoever pressed it would lose the focus.
      aria-disabled={disabled}
      onClick={disabled ? undefined : put}
      className={`flex min-h-11 w-full items-start gap-3 rounded-lg border bg-raised px-3.5 py-2 text-left text-[0.9375rem] leading-snug hover:border-ink aria-disabled:bg-transparent aria-disabled:text-ink-3 aria-disabled:hover:border-line ${strong ? 'border-ink aria-disabled:border-line' : 'border-edge aria-disabled:border-line'}`}
    >
      <span className="min-w-0 grow">
        <span className={strong ? 'block text-sm font-semibold text-ink-2' : 'sr-only'}>
          {label}
          {strong ? '' : ': '}
        </span>
        {words}
        {hint !== null && <span className="block text-sm text-ink-3">{hint}</span>}
      </span>
      <span className="mt-0.5 flex gap-1 empty:hidden">
        {keys
          .filter((key) => key !== '')
          .map((key) => (
            <Key key={key}>{key}</Key>
          ))}
      </span>
    </button>
  )
}
