'use client'

import { useState } from 'react'
import { SECONDARY } from '#app/_ui/button.ts'
import { post } from '#app/(interview)/post.ts'
import { flush } from '#app/(review)/study/outbox.ts'
import { freshId } from '#app/(review)/study/outbox-op.ts'
import type { AskId } from '#core/interview/ask.ts'

type AskModelProps = {
  readonly interviewId: string
  readonly ask: AskId
  /** As the operator set it; null where there is none. */
  readonly model: string | null
  /** It has proposed something there already. */
  readonly proposed: boolean
  /** Shows what the server has. */
  readonly look: () => Promise<void> | void
}

/** Has the operator's model asked about one answer, once, and says how that went. */
export function AskModel({ interviewId, ask, model, proposed, look }: AskModelProps) {
  const [asking, setAsking] = useState(false)
  const [replied, reply] = useState(false)
  const [failed, fail] = useState('')
  const [leftOut, leave] = useState<LeftOut['leftOut']>([])

  const inquire = async () => {
    if (asking) return
    setAsking(true)
    fail('')
    // It is asked about what the server has.
    await flush()
    const posted = await post<LeftOut>(
      `/api/interviews/${interviewId}/proposals`,
      { id: freshId(), ask },
      AWAY,
    )
    if (posted.tag === 'refused') fail(posted.why)
    else leave(posted.said.leftOut)
    await look()
    reply(posted.tag === 'done')
    setAsking(false)
  }

  return (
    <>
      {!proposed && model !== null && (
        <>
          <p className="text-sm text-ink-3">
            {model} can be asked. It is sent the question, its key points and the answer; what it proposes is
            labelled and counts for nothing.
          </p>
          {/* Disabled it would lose the focus, and a second Enter would go on to the next question. */}
          <button
            type="button"
            aria-disabled={asking}
            onClick={() => void inquire()}
            className={`mt-2 ${SECONDARY}`}
          >
            {asking ? 'Asking' : `Ask ${model}`}
          </button>
        </>
      )}
      <p role="status" className="sr-only">
        {replied && `${model} has answered.`}
      </p>
      <p role="status" className="mt-2 text-sm text-wrong empty:hidden">
        {failed}
      </p>
      <p role="status" className="mt-2 text-sm text-ink-3 empty:hidden">
        {leftOut.length > 0 && `Left out of what it proposed: ${leftOut.join(' ')}`}
      </p>
    </>
  )
}

/** A sentence for each thing of the reply that does not hold. */
type LeftOut = { readonly leftOut: readonly string[] }

const AWAY = 'The server does not answer. The marks are as they were; ask again in a moment.'
