import { EXAM } from '#core/stats/pass-chance.ts'
import type { Ready } from '#core/stats/readiness.ts'
import { chanceWords, sentenceOf, transferWords } from '../readiness-words.ts'
import { ReadinessPicture } from './readiness-picture.tsx'

export function ReadinessStatement({ ready }: { readonly ready: Ready }) {
  return (
    <>
      <p className="mb-1 text-pretty sm:flex sm:items-center sm:gap-5">
        <strong className="text-[2.75rem] leading-tight tracking-tight whitespace-nowrap tabular-nums max-sm:block">
          {chanceWords(ready.probability)}
        </strong>{' '}
        <span className="min-w-0">{sentenceOf(ready, EXAM.questions)}</span>
      </p>
      <ReadinessPicture ready={ready} />
      <p
        className={`mt-2 text-[0.9375rem] text-pretty ${ready.transfer.verdict === 'texts' ? 'rounded-lg bg-wrong-wash px-4 py-3 text-ink' : 'text-ink-2'}`}
      >
        {transferWords(ready.transfer)}
      </p>
    </>
  )
}
