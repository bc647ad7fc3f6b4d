import { Section } from '#app/_ui/section.tsx'
import type { Report } from '#core/interview/report/report.ts'
import type { Viewer } from './viewer.ts'

type WorkOnProps = { readonly toWorkOn: Report['toWorkOn']; readonly viewer: Viewer }

/** What matters most, each with the place to do it in. */
export function WorkOn({ toWorkOn, viewer }: WorkOnProps) {
  if (toWorkOn.length === 0) return null
  return (
    <Section title={TITLES[toWorkOn.length - 1] ?? 'What to work on'}>
      <ol className="divide-y divide-line border-y border-line">
        {toWorkOn.map(({ title, why, link }, place) => (
          <li key={title} className="keep grid grid-cols-[auto_1fr] gap-x-4 py-4">
            <span aria-hidden="true" className="text-2xl leading-none font-semibold text-ink-3 tabular-nums">
              {place + 1}
            </span>
            <div className="min-w-0">
              <h3 className="leading-snug font-semibold">{title}</h3>
              <p className="mt-1 text-[0.9375rem] text-ink-2 text-pretty">{why}</p>
              {viewer.is !== 'reader' && (
                <a
                  href={link.path}
                  className="on-screen inline-flex min-h-11 items-center text-[0.9375rem] font-semibold"
                >
                  {link.label}
                </a>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}

const TITLES = ['One thing to work on', 'Two things to work on', 'Three things to work on']
