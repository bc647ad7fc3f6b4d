import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Heading } from '#app/_ui/heading.tsx'
import { axisLabel, capital } from '#app/_ui/labels.ts'
import { Prose } from '#app/_ui/prose.tsx'
import { database } from '#store/db.ts'
import { readLivePacks } from '#store/question/packs.ts'
import { packQuery } from '../../../address.ts'
import { LibraryFrame } from '../../../library-frame.tsx'
import { findOnce } from '../find-once.ts'
import { linkFacts } from '../link-facts.ts'
import { Pair } from './pair.tsx'

type Props = { readonly params: Promise<{ readonly id: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: `Pairs: ${(await findOnce((await params).id))?.question.title ?? 'no such question'}`,
})

/** A scenario beside each of its flips. */
export default async function PairsOfQuestionPage({ params }: Props) {
  const found = await findOnce((await params).id)
  if (found === null || found.question.kind !== 'scenario') notFound()
  const { question, pack, facts } = found
  const query = packQuery(pack.id, await readLivePacks((await database()).sql.read))
  const { options, flips } = linkFacts(question, facts, query)
  return (
    <LibraryFrame shelf="pairs" detail>
      <p className="mt-4 flex flex-wrap gap-x-3 text-sm text-ink-3">
        <span>{flips.length === 1 ? 'A pair' : `${flips.length} pairs`}</span>
        <span>{axisLabel([pack], { packId: pack.id, axis: question.axis })}</span>
        <span>{capital(question.level)}</span>
      </p>
      <Heading>{question.title}</Heading>
      <Prose html={question.prompt} />
      {flips.map((flip, at) => (
        <Pair
          key={flip.id}
          options={options}
          flip={flip}
          // Without links to facts, whose claims may give the answer away.
          constraint={question.flips[at]?.prompt ?? ''}
          choices={pack.choices}
        />
      ))}
      <p className="mt-8">
        <a href={`/questions/${question.id}`} className="inline-flex min-h-11 items-center">
          The whole question
        </a>
      </p>
    </LibraryFrame>
  )
}
