'use client'

import { useRouter } from 'next/navigation'
import type { AskId } from '#core/interview/ask.ts'
import { AskModel } from '../ask-model.tsx'

type SecondOpinionProps = {
  readonly interviewId: string
  readonly ask: AskId
  readonly model: string | null
  readonly proposed: boolean
}

/** A model may still be asked when all is over: what it proposes stands beside the key points then. */
export function SecondOpinion(props: SecondOpinionProps) {
  const router = useRouter()
  return (
    <div className="on-screen">
      <AskModel {...props} look={() => router.refresh()} />
    </div>
  )
}
