import type { Ref } from 'react'
import { Modal, ModalClose } from '#app/_ui/modal.tsx'
import { QUESTION_TITLE } from '#app/_ui/question/title.ts'
import { LinkField } from '#app/(interview)/link-field.tsx'
import type { RoomState } from '#core/interview/room.ts'
import { useGuestLink } from './use-guest-link.ts'

type GuestLinkProps = {
  readonly here: RoomState
  readonly token: string
  /** Names by which other machines reach this server. */
  readonly hosts: readonly string[]
  /** Who sits in the guest's seat. */
  readonly other: 'candidate' | 'interviewer'
}

type WaitingProps = Omit<GuestLinkProps, 'other'> & { readonly heading: Ref<HTMLHeadingElement> }

/** Before the beginning: how the candidate gets in. */
export function GuestLink({ heading, here, token, hosts }: WaitingProps) {
  const there = here.seat === 'host' ? here.guestHere : here.hostHere
  return (
    <div className="mb-8">
      <h1 ref={heading} tabIndex={-1} className={QUESTION_TITLE}>
        {there
          ? 'The candidate is here'
          : here.seat === 'host'
            ? 'Send the candidate this link'
            : 'You interview now'}
      </h1>
      <p className="mt-2 mb-4 text-ink-2 text-pretty">
        {there
          ? 'Begin when both of you are ready: the clock starts, and you ask the first question.'
          : here.seat === 'host'
            ? 'Whoever opens it first and joins has the seat; nobody else gets in with it.'
            : 'The other side is away just now. Begin once they are back.'}
      </p>
      {here.seat === 'host' && <Link here={here} token={token} hosts={hosts} other="candidate" />}
    </div>
  )
}

export function LinkDialog({ close, ...link }: GuestLinkProps & { readonly close: () => void }) {
  return (
    <Modal title={`The ${link.other}’s link`} close={close}>
      <ModalClose />
      <Link {...link} />
    </Modal>
  )
}

function Link({ here, token, hosts, other }: GuestLinkProps) {
  const { path, free, renew, said } = useGuestLink(token)
  return (
    <div className="grid gap-3">
      {path === null ? (
        <p className="rounded-lg bg-sunken px-4 py-3 text-[0.9375rem] text-ink-2">
          The link is in the address of the page that opened the room, and kept nowhere else. Make a new one
          if it is lost; the one before ends with it.
        </p>
      ) : (
        <LinkField key={path} label={`Link for the ${other}`} path={path} hosts={hosts} />
      )}
      <p role="status" className="text-sm text-ink-2 empty:hidden">
        {said}
      </p>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        <button type="button" disabled={!here.guestSeated} onClick={() => void free()} className={QUIET}>
          Free the seat
        </button>
        <button type="button" onClick={() => void renew()} className={QUIET}>
          Withdraw this link and make a new one
        </button>
      </div>
    </div>
  )
}

const QUIET =
  'min-h-11 text-[0.9375rem] text-ink-2 underline decoration-edge underline-offset-3 hover:text-ink disabled:text-ink-3 disabled:no-underline'
