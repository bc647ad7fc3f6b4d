import { Section } from '#app/_ui/section.tsx'
import { speechInWords } from '#app/(interview)/speech-words.ts'
import { counted } from '#app/(quiz)/quiz/spent.ts'
import type { SpeechTotals as Totals } from '#core/interview/report/report.ts'

/** How all the spoken answers sounded together. */
export function SpeechTotals({ speech }: { readonly speech: Totals }) {
  return (
    <Section title="How it was spoken">
      <p className="text-ink-2">
        {counted(speech.answers, 'spoken answer')}. {speechInWords(speech)}
      </p>
    </Section>
  )
}
