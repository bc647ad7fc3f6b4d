'use client'

import type { InterviewerView } from '#core/interview/view.ts'
import { LineState } from '../line-state.tsx'
import type { Live, RoomLive } from '../live/room-live.ts'
import { RoomFrame } from '../room-frame.tsx'
import { DeskBody } from './desk-body.tsx'
import { useScript } from './use-script.ts'

type DeskProps = {
  readonly room: RoomLive
  readonly live: Live
  readonly view: InterviewerView
  readonly hosts: readonly string[]
  /** It is another round than the one that the page was opened with. */
  readonly arrived: boolean
}

/** What the interviewer has before them. The script comes once; all else follows from the log as it grows. */
export function Desk({ room, live, view, hosts, arrived }: DeskProps) {
  const script = useScript(room.token, view.id)
  return (
    <RoomFrame wide>
      <LineState line={live.line} waiting={live.waiting} />
      {script === null ? (
        <>
          <h1 className="sr-only">Interview</h1>
          <p role="status" className="py-10 text-ink-2">
            The script is on its way.
          </p>
        </>
      ) : (
        <DeskBody room={room} live={live} view={view} script={script} hosts={hosts} arrived={arrived} />
      )}
    </RoomFrame>
  )
}
