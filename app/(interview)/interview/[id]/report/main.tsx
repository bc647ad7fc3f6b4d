import type { ReactNode } from 'react'
import { Section } from '#app/_ui/section.tsx'
import type { Report } from '#core/interview/report/report.ts'
import { Head } from './head.tsx'
import { Rounds } from './rounds.tsx'
import { Scorecard } from './scorecard.tsx'
import { SpeechTotals } from './speech-totals.tsx'
import { Timeline } from './timeline.tsx'
import type { Viewer } from './viewer.ts'
import { Told } from './words-between.tsx'
import { WorkOn } from './work-on.tsx'

type MainProps = {
  readonly report: Report
  readonly viewer: Viewer
  readonly timeZone: string
  /** Below the summary. */
  readonly extra?: ReactNode
  /** Before the scorecard. */
  readonly children?: ReactNode
}

/** What the owner of a report and a reader see alike. */
export function Main({ report, viewer, timeZone, extra, children }: MainProps) {
  return (
    <>
      <Head report={report} timeZone={timeZone} />
      {extra}
      <WorkOn toWorkOn={report.toWorkOn} viewer={viewer} />
      <Section title="Timeline">
        <Timeline report={report} />
      </Section>
      <Rounds report={report} viewer={viewer} />
      {report.totals.speech !== null && <SpeechTotals speech={report.totals.speech} />}
      {children}
      <Scorecard scores={report.scores} />
      <Told told={report.told} />
    </>
  )
}
