import type { Pack } from '#core/question/pack.ts'

type PacksNavProps = { readonly packs: readonly Pack[]; readonly chosen: string; readonly path: string }

/** Levels and axes are a pack's own, so the pack comes first. */
export function PacksNav({ packs, chosen, path }: PacksNavProps) {
  if (packs.length < 2) return null
  return (
    <nav aria-label="Packs">
      <ul className="flex flex-wrap gap-x-5">
        {packs.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`${path}?${new URLSearchParams({ pack: id })}`}
              aria-current={id === chosen ? 'true' : undefined}
              className="inline-flex min-h-11 items-center text-[0.9375rem] text-ink-2 aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
