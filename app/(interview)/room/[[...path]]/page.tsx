import { notFound } from 'next/navigation'

/** Every address below rooms that is no link of one, so that whoever was sent there is told so in a room's frame. */
export default function NoRoomPage() {
  notFound()
}
