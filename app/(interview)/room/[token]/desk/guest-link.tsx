import { useState } from 'react'
import { SECONDARY } from '#app/_ui/button.ts'
import { Modal, ModalClose } from '#app/_ui/modal.tsx'
import type { RoomState } from '#core/interview/room.ts'
import { useGuestLink } from './use-guest-link.ts'

type GuestLinkProps = {
  readonly here: RoomState
  readonly token: string
  readonly addresses: readonly string[]
}

/** Before the beginning: how the candidate gets in. */
export function GuestLink({ here, token, addresses }: GuestLinkProps) {
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
      {here.seat === 'host' && <Link here={here} token={token} addresses={addresses} />}
    </div>
  )
}

export function LinkDialog({ close, ...link }: GuestLinkProps & { readonly close: () => void }) {
  return (
    <Modal title="The candidate’s link" close={close}>
      <ModalClose />
      <Link {...link} />
    </Modal>
  )
}

function Link({ here, token, addresses }: GuestLinkProps) {
  const { path, free, renew, said } = useGuestLink(token)
  const [copied, copy] = useState('')
  const link = path === null ? null : `${addresses[0] ?? location.origin}${path}`
  return (
    <div className="grid gap-3">
      {link === null ? (
        <p className="rounded-lg bg-sunken px-4 py-3 text-[0.9375rem] text-ink-2">
          The link is shown in the page that opened the room, and kept nowhere else. Make a new one if it is
          lost; the one before ends with it.
        </p>
      ) : (
        <div className="flex flex-wrap gap-2">
          <input
            readOnly
            aria-label="Link for the candidate"
            value={link}
            onFocus={(event) => event.target.select()}
            className="min-h-11 min-w-0 grow basis-64 rounded-lg border border-edge bg-sunken px-3.5 font-mono text-sm"
          />
          <button
            type="button"
            onClick={() =>
              void navigator.clipboard.writeText(link).then(
                () => copy('Copied.'),
                () => copy('The browser did not let it be copied: select it and copy it by hand.'),
              )
            }
            className={SECONDARY}
          >
            Copy
          </button>
        </div>
      )}
      <p role="status" className="text-sm text-ink-2 empty:hidden">
        {said || copied}
      </p>
      {addresses.length === 0 && (
        <p className="text-sm text-ink-3 text-pretty">
          Only this machine can open it. Started with <code>npm start -- --host 0.0.0.0</code>, the server
          opens rooms, and nothing else, to other machines too.
        </p>
      )}
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
