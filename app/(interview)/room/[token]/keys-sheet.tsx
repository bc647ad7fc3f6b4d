import { type KeyList, KeysModal } from '#app/_ui/keys-dialog.tsx'
import { useSingleKeys } from './single-keys.ts'

type KeysSheetProps = { readonly list: KeyList; readonly close: () => void }

/** What the keys of a room do, and the switch for the single ones. */
export function KeysSheet({ list, close }: KeysSheetProps) {
  const [on, turn] = useSingleKeys()
  return (
    <KeysModal list={list} close={close}>
      <label className="mt-3 flex min-h-11 items-center gap-3 text-[0.9375rem]">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => turn(event.target.checked)}
          className="size-[1.125rem] accent-ink"
        />
        Single keys do something
      </label>
    </KeysModal>
  )
}
