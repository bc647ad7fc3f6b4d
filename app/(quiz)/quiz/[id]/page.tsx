import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SECONDARY } from '#app/_ui/button.ts'
import { Frame } from '#app/_ui/frame.tsx'
import { SaveState } from '#app/(review)/study/save-state.tsx'
import { check, id as uuid } from '#app/api/checked.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readAttempt } from '#store/quiz/read-attempt.ts'
import { readResult } from '#store/quiz/read-result.ts'
import { Result } from './result/result.tsx'
import { Running } from './taking/running.tsx'

// A form that is posted without its origin is refused.
export const metadata: Metadata = { title: 'Quiz', referrer: 'same-origin' }

type QuizPageProps = { readonly params: Promise<{ readonly id: string }> }

/** An attempt while it runs, and what it came to afterwards. */
export default async function QuizPage({ params }: QuizPageProps) {
  const given = check((await params).id, uuid)
  if (given.tag === 'refused') notFound()
  const now = Date.now()
  const db = await database()
  const learner = await readLearner(db)
  const attempt = await readAttempt(db, learner, given.value, now)
  if (attempt === null) notFound()
  if (attempt.handedInAt === null)
    return (
      <Frame current="quiz" end={<SaveState />}>
        <noscript>
          <form
            method="post"
            action={`/quiz/${attempt.id}/hand-in`}
            className="mb-4 grid gap-2 rounded-lg bg-sunken px-4 py-2 text-[0.9375rem]"
          >
            <p>
              A quiz needs JavaScript: without it no answer can be kept. Switch it on for this page and load
              it again; the questions can be read without it.
            </p>
            <button type="submit" className={`justify-self-start ${SECONDARY}`}>
              Hand in what was answered
            </button>
          </form>
        </noscript>
        {/* Also when its time is over: this browser may hold answers that were given before, and they go first. */}
        <Running attempt={attempt} shortcuts={learner.shortcuts} />
      </Frame>
    )
  const read = await readResult(db, learner, attempt.id, now)
  if (read.tag !== 'finished') notFound()
  return (
    <Frame current="quiz" below end={<SaveState />}>
      <Result attempt={read.attempt} learner={learner} now={now} />
    </Frame>
  )
}
