import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { FactCard } from '#app/_ui/fact-card.tsx'
import { Frame } from '#app/_ui/frame.tsx'
import { Heading } from '#app/_ui/heading.tsx'
import { Prose } from '#app/_ui/prose.tsx'
import { SaveState } from '#app/(review)/study/save-state.tsx'
import { drawEstimate } from '#core/review/draw.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { findQuestion } from '#store/question/find.ts'
import { readFlags } from '#store/question/flag.ts'
import { readHistory } from '#store/review/history.ts'
import { Cards } from './cards.tsx'
import { Notes } from './notes.tsx'
import { Reviews } from './reviews.tsx'
import { WholeAnswer } from './whole-answer.tsx'

type Props = { readonly params: Promise<{ readonly id: string }> }

/** Once for the title and the page. */
const find = cache(async (id: string) => findQuestion(await database(), decodeURIComponent(id)))

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: (await find((await params).id))?.question.title ?? 'No such question',
})

export default async function QuestionPage({ params }: Props) {
  const found = await find((await params).id)
  if (found === null) notFound()
  const { question, pack, facts, path, retiredAt } = found
  const db = await database()
  const learner = await readLearner(db)
  const [history, flags] = await Promise.all([
    readHistory(db, learner.id, question.id),
    readFlags(db, learner.id, question.id),
  ])
  const draw = question.kind === 'estimate' ? drawEstimate(question, 'example') : null
  const axis = pack.axes.find(({ id }) => id === question.axis)?.label ?? question.axis
  return (
    <Frame current="questions" end={<SaveState />}>
      <p className="mt-2 flex flex-wrap gap-x-3 text-sm text-ink-3">
        <span>{axis}</span>
        <span>{question.level}</span>
        <span>{question.kind}</span>
        {retiredAt !== null && <span className="text-wrong">no longer asked</span>}
      </p>
      <Heading>{question.title}</Heading>
      <FactCard facts={facts}>
        <Prose html={draw?.prompt ?? question.prompt} />
        <details className="group mt-5 rounded-lg border border-edge bg-raised open:border-line open:bg-transparent">
          <summary className="flex min-h-12 items-center px-4 font-semibold group-open:text-ink-3">
            <span className="group-open:hidden">Show the answer</span>
            <span className="hidden group-open:inline">Hide the answer</span>
          </summary>
          <div className="grid gap-6 px-4 pt-1 pb-5">
            <h2 className="sr-only">The answer</h2>
            <WholeAnswer question={question} choices={pack.choices} facts={facts} draw={draw} />
          </div>
        </details>
      </FactCard>
      <Cards cards={history.cards} clock={learner.clock} rules={learner.rules} now={Date.now()} />
      <Reviews history={history} timeZone={learner.clock.timeZone} />
      <Notes flags={flags} timeZone={learner.clock.timeZone} />
      <p className="mt-8 text-sm text-ink-3">
        Revision {question.revision}, from <code className="font-mono">{path}</code>
      </p>
    </Frame>
  )
}
