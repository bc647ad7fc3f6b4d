import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Heading } from '#app/_ui/heading.tsx'
import { axisLabel, capital } from '#app/_ui/labels.ts'
import { Prose } from '#app/_ui/prose.tsx'
import { RestsOn, restsOnInWords } from '#app/_ui/question/rests-on.tsx'
import { drawEstimate } from '#core/grading/draw.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readFlags } from '#store/question/flag.ts'
import { readLivePacks } from '#store/question/packs.ts'
import { readTopicsOf } from '#store/question/topics.ts'
import { readHistory } from '#store/review/history.ts'
import { packQuery } from '../../address.ts'
import { Disclosure } from '../../disclosure.tsx'
import { LibraryFrame } from '../../library-frame.tsx'
import { Cards } from './cards.tsx'
import { Fading } from './fading.tsx'
import { findOnce } from './find-once.ts'
import { linkFacts } from './link-facts.ts'
import { Notes } from './notes.tsx'
import { Reviews } from './reviews.tsx'
import { Topics } from './topics.tsx'
import { WholeAnswer } from './whole-answer.tsx'

type Props = { readonly params: Promise<{ readonly id: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: (await findOnce((await params).id))?.question.title ?? 'No such question',
})

export default async function QuestionPage({ params }: Props) {
  const found = await findOnce((await params).id)
  if (found === null) notFound()
  const { question, pack, facts, path, retiredAt } = found
  const db = await database()
  const learner = await readLearner(db)
  const now = Date.now()
  const [history, flags, topics, packs] = await Promise.all([
    readHistory(db, learner.id, question.id),
    readFlags(db, learner.id, question.id),
    readTopicsOf(db.sql.read, question.id),
    readLivePacks(db.sql.read),
  ])
  const draw = question.kind === 'estimate' ? drawEstimate(question, 'example') : null
  const axis = axisLabel([pack], { packId: pack.id, axis: question.axis })
  const query = packQuery(pack.id, packs)
  return (
    <LibraryFrame shelf="questions" detail>
      <p className="mt-4 flex flex-wrap gap-x-3 text-sm text-ink-3">
        <span>{axis}</span>
        <span>{capital(question.level)}</span>
        <span>{capital(question.kind)}</span>
        {retiredAt !== null && <span className="text-wrong">No longer asked</span>}
      </p>
      <Heading>{question.title}</Heading>
      <Prose html={draw?.prompt ?? question.prompt} />
      <div className="mt-5">
        <Disclosure show="Show the answer" hide="Hide the answer">
          <div className="grid gap-6 px-4 pt-1 pb-5">
            <h2 className="sr-only">The answer</h2>
            <WholeAnswer question={linkFacts(question, facts, query)} choices={pack.choices} draw={draw} />
            <Topics topics={topics} query={query} />
            <RestsOn facts={facts} now={now} query={query} />
          </div>
        </Disclosure>
      </div>
      {question.kind === 'scenario' && (
        <p className="mt-2">
          <a href={`/questions/${question.id}/pairs`} className="inline-flex min-h-11 items-center">
            Side by side with what changes it
          </a>
        </p>
      )}
      <Cards cards={history.cards} clock={learner.clock} rules={learner.rules} now={now} />
      <Fading db={db} cards={history.cards} clock={learner.clock} rules={learner.rules} now={now} />
      <Reviews history={history} timeZone={learner.clock.timeZone} />
      <Notes flags={flags} timeZone={learner.clock.timeZone} />
      <p className="mt-8 text-sm text-ink-3">
        {facts.length > 0 && <span className="block">{restsOnInWords(facts, now)}</span>}
        Revision {question.revision}, from <code className="font-mono">{path}</code>
      </p>
    </LibraryFrame>
  )
}
