import { SECONDARY } from '#app/_ui/button.ts'
import { LinkToCopy } from '#app/_ui/link-to-copy.tsx'
import { Modal } from '#app/_ui/modal.tsx'
import { OnlyHere } from '#app/_ui/only-here.tsx'
import type { RoomState } from '#core/interview/room.ts'
import { useGuestLink } from './use-guest-link.ts'

type GuestLinkProps = {
  readonly here: RoomState
  readonly token: string
  readonly addresses: readonly string[]
  /** Who sits in the guest's seat. */
  readonly other: 'candidate' | 'interviewer'
}

/** Before the beginning: how the candidate gets in. */
export function GuestLink({ here, token, addresses }: Omit<GuestLinkProps, 'other'>) {
  const there = here.seat === 'host' ? here.guestHere : here.hostHere
  return (
    <div className="mb-8">
      <h1 className="text-[1.5rem] leading-tight font-semibold tracking-[-0.018em] text-balance">
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
      {here.seat === 'host' && <Link here={here} token={token} addresses={addresses} other="candidate" />}
    </div>
  )
}

export function LinkDialog({ close, ...link }: GuestLinkProps & { readonly close: () => void }) {
  return (
    <Modal title={`The ${link.other}’s link`} close={close}>
      <Link {...link} />
      <div className="mt-5 flex justify-end">
        <button type="button" className={SECONDARY} onClick={close}>
          Close
        </button>
      </div>
    </Modal>
  )
}

function Link({ here, token, addresses, other }: GuestLinkProps) {
  const { path, free, renew, said } = useGuestLink(token)
  const link = path === null ? null : `${addresses[0] ?? location.origin}${path}`
  return (
    <div className="grid gap-3">
      {link === null ? (
        <p className="rounded-lg bg-sunken px-4 py-3 text-[0.9375rem] text-ink-2">
          The link is shown in the page that opened the room, and kept nowhere else. Make a new one if it is
          lost; the one before ends with it.
        </p>
      ) : (
        <LinkToCopy key={link} quiet label={`Link for the ${other}`} link={link} />
      )}
      <p role="status" className="text-sm text-ink-2 empty:hidden">
        {said}
      </p>
      {addresses.length === 0 && <OnlyHere />}
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
