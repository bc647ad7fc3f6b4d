import type { Live } from './live/room-live.ts'

/** Whether what is done here gets through. Always on the page: only then is a change read out. */
export function LineState({ line, waiting }: Pick<Live, 'line' | 'waiting'>) {
  return (
    <div role="status" className="empty:hidden">
      {line === 'lost' && (
        <p className="mb-3 rounded-lg bg-warm-wash px-4 py-2.5 text-[0.9375rem] leading-snug text-ink">
          <b className="text-warm">The connection is lost.</b> It is tried again by itself.{' '}
          {waiting.length > 0 ? 'What you did meanwhile is kept and sent then.' : 'Nothing is lost.'}
        </p>
      )}
      {line === 'back' && (
        <p className="mb-3 rounded-lg bg-correct-wash px-4 py-2.5 text-[0.9375rem] leading-snug text-ink">
          <b className="text-correct">The connection is back.</b>{' '}
          {waiting.length > 0 ? 'What you did meanwhile is being sent.' : 'All that you did is saved.'}
        </p>
      )}
    </div>
  )
}
