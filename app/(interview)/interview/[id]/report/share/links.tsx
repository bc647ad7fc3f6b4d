import { SECONDARY } from '#app/_ui/button.ts'
import { dayOf, shortDay } from '#app/_ui/day.ts'
import type { Instant } from '#core/review/entry.ts'
import type { ListedPass } from '#store/room/list-passes.ts'

type LinksProps = {
  readonly interviewId: string
  /** Of one role. */
  readonly passes: readonly ListedPass[]
  readonly now: Instant
  readonly label: string
}

/** The links that were made, each with how it stands; what stands in them is kept nowhere. */
export function Links({ interviewId, passes, now, label }: LinksProps) {
  if (passes.length === 0) return null
  return (
    <ul aria-label={label} className="mt-4 divide-y divide-line border-y border-line">
      {passes.map((pass) => (
        <li key={pass.id} className="flex items-center gap-x-4 py-2 leading-snug">
          <span className="min-w-0 grow">
            {pass.label}
            <span className="block text-sm text-ink-3">{standingOf(pass, now)}</span>
          </span>
          {isOpen(pass, now) && (
            <form method="post" action={`/interview/${interviewId}/withdraw`} className="shrink-0">
              <input type="hidden" name="pass" value={pass.id} />
              <button type="submit" className={SECONDARY}>
                Withdraw<span className="sr-only"> the link for {pass.label}</span>
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}

const isOpen = ({ revokedAt, expiresAt }: ListedPass, now: Instant): boolean =>
  revokedAt === null && expiresAt > now

const standingOf = (pass: ListedPass, now: Instant): string => {
  const rated = pass.role === 'reader' ? '' : pass.rated ? ', has scored' : ', has not scored yet'
  const made = `made ${shortDay(dayOf(pass.createdAt))}`
  if (pass.revokedAt !== null) return `withdrawn ${shortDay(dayOf(pass.revokedAt))}${rated}`
  const end = shortDay(dayOf(pass.expiresAt))
  return `${made}, ${isOpen(pass, now) ? `opens until ${end}` : `expired ${end}`}${rated}`
}
