import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { reachableHosts } from '#app/_server/reachable.ts'
import { seatKeyOf } from '#app/_server/seat.ts'
import { Rater } from '#app/(interview)/interview/[id]/report/rater/rater.tsx'
import { Reader } from '#app/(interview)/interview/[id]/report/reader.tsx'
import { database } from '#store/db.ts'
import { readPass } from '#store/room/read-pass.ts'
import { readRoomView } from '#store/room/read-room.ts'
import { Join } from './join.tsx'
import { Refusal } from './refusal.tsx'
import { Room } from './room.tsx'
import { RoomFrame } from './room-frame.tsx'

export const metadata: Metadata = { title: 'Interview room', robots: { index: false, follow: false } }

type RoomPageProps = { readonly params: Promise<{ readonly token: string }> }

/** What is behind a link: a seat of a room, the way to it, or why there is none. Looking at it changes nothing. */
export default async function RoomPage({ params }: RoomPageProps) {
  const { token } = await params
  const now = Date.now()
  const db = await database()
  const reading = await readPass(db, token, seatKeyOf(await headers()), now)
  if (reading.tag === 'refused')
    return (
      <RoomFrame>
        {reading.why === 'unseated' ? <Join token={token} /> : <Refusal why={reading.why} />}
      </RoomFrame>
    )
  const { pass } = reading
  if (pass.tag !== 'seat')
    return (
      <RoomFrame what={pass.tag === 'reader' ? 'interview report' : 'interview to score'}>
        {pass.tag === 'reader' ? <Reader db={db} pass={pass} /> : <Rater db={db} pass={pass} token={token} />}
      </RoomFrame>
    )
  return (
    <Room
      token={token}
      first={await readRoomView(db, pass, now)}
      hosts={pass.seat === 'host' ? reachableHosts() : []}
    />
  )
}
