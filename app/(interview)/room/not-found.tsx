import { Refusal } from './[token]/refusal.tsx'
import { RoomFrame } from './[token]/room-frame.tsx'

/** As the page of a link that is unknown: a guest can open none of the pages that the usual one leads to. */
export default function NoRoom() {
  return (
    <RoomFrame>
      <Refusal why="unknown" />
    </RoomFrame>
  )
}
