import { Nothing } from '#app/_ui/nothing.tsx'
import { Section } from '#app/_ui/section.tsx'
import type { Pack } from '#core/question/pack.ts'
import { sureness } from '#core/stats/sure.ts'
import type { Progress } from './read-progress.ts'
import { SureChart } from './sure-chart.tsx'

/** How sure the learner said to be, against how often that was right. */
export function SureSection({ progress: { first, packs } }: { readonly progress: Progress }) {
  const said = sureness(first.sure, choicesOf(packs))
  const answers = said.reduce((sum, { of }) => sum + of, 0)
  return (
    <Section
      title="As sure as you are right"
      words="How often the choice was right by how sure you said to be, in a year: the first answer of a day, without what a quiz or an interview passed on."
    >
      {answers === 0 ? (
        <Nothing>Say how sure you are when you choose; here you will see how often you were right.</Nothing>
      ) : (
        <SureChart said={said} />
      )}
    </Section>
  )
}

/** How many one chooses from; of several packs the mean. */
const choicesOf = (packs: readonly Pack[]): number =>
  packs.length === 0 ? 4 : packs.reduce((sum, { choices }) => sum + choices.length, 0) / packs.length
