import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { cache } from 'react'
import { reachableHosts } from '#app/_server/reachable.ts'
import { seatKeyOf } from '#app/_server/seat.ts'
import { NeedsScript } from '#app/_ui/needs-script.tsx'
import { Rater } from '#app/(interview)/interview/[id]/report/rater/rater.tsx'
import { Reader } from '#app/(interview)/interview/[id]/report/reader.tsx'
import { database } from '#store/db.ts'
import { type PassReading, readPass } from '#store/room/read-pass.ts'
import { readRoomView } from '#store/room/read-room.ts'
import { Join } from './join.tsx'
import { REFUSALS, Refusal } from './refusal.tsx'
import { Room } from './room.tsx'
import { RoomFrame } from './room-frame.tsx'

/** One for both, so that the title is of what is shown. */
const readLink = cache(async (token: string) => {
  const now = Date.now()
  const db = await database()
  return { db, now, reading: await readPass(db, token, seatKeyOf(await headers()), now) }
})

export async function generateMetadata({ params }: RoomPageProps): Promise<Metadata> {
  const { reading } = await readLink((await params).token)
  return { title: titleOf(reading) }
}

const titleOf = (reading: PassReading): string => {
  if (reading.tag === 'refused')
    return reading.why === 'unseated' ? 'Interview room' : REFUSALS[reading.why].title
  return { seat: 'Interview room', reader: 'Interview report', rater: 'Interview to score' }[reading.pass.tag]
}

type RoomPageProps = { readonly params: Promise<{ readonly token: string }> }

/** What is behind a link: a seat of a room, the way to it, or why there is none. Looking at it changes nothing. */
export default async function RoomPage({ params }: RoomPageProps) {
  const { token } = await params
  const { db, now, reading } = await readLink(token)
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
    <>
      <NeedsScript what="A room" />
      <Room
        token={token}
        first={await readRoomView(db, pass, now)}
        hosts={pass.seat === 'host' ? reachableHosts() : []}
      />
    </>
  )
}
