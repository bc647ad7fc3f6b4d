import type { Notice } from './view.ts'

type NoticeBarProps = { readonly notice: Notice | null; readonly resume: (cardId: string) => void }

/** What was just done beside answering. */
export function NoticeBar({ notice, resume }: NoticeBarProps) {
  return (
    <div role="status" className="text-[0.9375rem] text-ink-2">
      {notice?.tag === 'suspended' && (
        <p className="mb-4 rounded-lg bg-sunken px-4 py-2">
          “{notice.title}” is suspended and will not be asked.{' '}
          <button
            type="button"
            className="min-h-8 font-semibold text-ink underline"
            onClick={() => resume(notice.cardId)}
          >
            Ask it again
          </button>
        </p>
      )}
      {notice?.tag === 'noted' && (
        <p className="mb-4 rounded-lg bg-sunken px-4 py-2">
          Your note is kept with this version of the question.
        </p>
      )}
    </div>
  )
}
