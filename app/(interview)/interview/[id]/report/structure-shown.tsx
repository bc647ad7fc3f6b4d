import type { ReportRound } from '#core/interview/report/report.ts'
import { STRUCTURE } from '#core/interview/structure.ts'
import { StructureList } from '../structure-list.tsx'
import type { Viewer } from './viewer.ts'

type StructureShownProps = {
  readonly structure: NonNullable<ReportRound['structure']>
  readonly viewer: Viewer
}

/** What a whole answer has, in the order it is best said, with the words that show each part. */
export function StructureShown({ structure, viewer }: StructureShownProps) {
  const shown = STRUCTURE.filter((part) => structure[part] !== null)
  return (
    <section className="keep">
      <h3 className="mb-2 text-[0.9375rem] font-semibold text-ink-2">
        Structure{' '}
        <span className="font-normal text-ink-3">
          {shown.length} of {STRUCTURE.length} parts, over {viewer.is === 'candidate' ? 'your' : 'the'}{' '}
          answers to this round
        </span>
      </h3>
      <StructureList structure={structure} />
    </section>
  )
}
