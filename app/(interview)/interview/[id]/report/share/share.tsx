import { Section } from '#app/_ui/section.tsx'
import type { Instant } from '#core/review/entry.ts'
import type { ListedPass } from '#store/room/list-passes.ts'
import { Links } from './links.tsx'
import { NewLink } from './new-link.tsx'

type ShareProps = {
  readonly interviewId: string
  readonly passes: readonly ListedPass[]
  readonly now: Instant
}

/** Read-only links to the report. */
export function Share({ interviewId, passes, now }: ShareProps) {
  return (
    <div className="on-screen">
      <Section
        title="Share"
        id="share"
        words="A link shows this report to whoever has it: without notes, without recordings, and with nothing to press. It opens for 30 days, or until you withdraw it."
      >
        <NewLink interviewId={interviewId} opens="reader" whom="For whom" submit="Make a link" />
        <Links
          label="Links to this report"
          interviewId={interviewId}
          passes={passes.filter(({ role }) => role === 'reader')}
          now={now}
        />
      </Section>
    </div>
  )
}
