import type { ReactNode, Ref } from 'react'
import type { Question } from '#core/question/question.ts'
import type { Instant } from '#core/review/entry.ts'
import { FactCard } from '../fact-card.tsx'
import { Icon } from '../icon.tsx'
import { Prose } from '../prose.tsx'
import type { Headline } from './headline.ts'
import { Part } from './part.tsx'
import { RestsOn } from './rests-on.tsx'
import type { WholeQuestion } from './whole-question.ts'

type VerdictProps = {
  readonly whole: WholeQuestion
  readonly headline: Headline
  readonly now: Instant
  readonly heading: Ref<HTMLHeadingElement> | null
  readonly children: ReactNode
}

/** What every kind of verdict has around it: the result in one line, the question again, what it rests on. */
export function Verdict({ whole, headline, now, heading, children }: VerdictProps) {
  const { wash, tone, icon } = TONES[headline.tone]
  return (
    <FactCard facts={whole.facts}>
      <h2
        ref={heading}
        tabIndex={-1}
        className="flex items-start gap-3 text-[1.375rem] leading-snug font-semibold tracking-tight text-balance"
      >
        <span className={`mt-0.5 grid size-7 shrink-0 place-items-center rounded-full ${wash} ${tone}`}>
          <Icon name={icon} />
        </span>
        {headline.text}
      </h2>
      <details className="mt-2 mb-5 text-[0.9375rem] text-ink-2">
        <summary className="inline-flex min-h-11 items-center gap-1 text-ink-3 underline decoration-edge underline-offset-3 hover:text-ink sm:min-h-8">
          The question again
        </summary>
        <Prose facts html={whole.draw?.prompt ?? whole.question.prompt} className="mt-1" />
      </details>
      <div className="grid gap-6">
        {children}
        <RestsOn facts={whole.facts} now={now} />
      </div>
    </FactCard>
  )
}

/** Where an author says why something matters. */
export function Why({ question }: { readonly question: Extract<Question, { readonly why: string }> }) {
  return (
    <Part title="Why it matters">
      <Prose facts html={question.why} />
    </Part>
  )
}

const TONES = {
  right: { wash: 'bg-correct-wash', tone: 'text-correct', icon: 'tick' },
  partly: { wash: 'bg-warm-wash', tone: 'text-warm', icon: 'tick' },
  wrong: { wash: 'bg-wrong-wash', tone: 'text-wrong', icon: 'cross' },
  open: { wash: 'bg-sunken', tone: 'text-ink-2', icon: 'dash' },
} as const
