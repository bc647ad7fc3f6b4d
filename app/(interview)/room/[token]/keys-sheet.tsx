import { Key } from '#app/_ui/key.tsx'
import type { KeyList } from '#app/_ui/keys-dialog.tsx'
import { Modal } from '#app/_ui/modal.tsx'
import { useSingleKeys } from './single-keys.ts'

type KeysSheetProps = { readonly list: KeyList; readonly close: () => void }

/** What the keys of a room do, and the switch for the single ones. */
export function KeysSheet({ list, close }: KeysSheetProps) {
  const [on, turn] = useSingleKeys()
  return (
    <Modal title="Keys" close={close}>
      <form method="dialog" className="absolute top-3 right-3">
        <button
          type="submit"
          className="min-h-11 rounded-lg px-4 text-[0.9375rem] font-semibold text-ink-2 hover:text-ink"
        >
          Close
        </button>
      </form>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2.5 text-[0.9375rem] leading-snug">
        {list.map(({ keys, does }) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Key key={key} spoken>
                  {key}
                </Key>
              ))}
            </dt>
            <dd className="text-ink-2">{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-3 flex min-h-11 items-center gap-3 text-[0.9375rem]">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => turn(event.target.checked)}
          className="size-[1.125rem] accent-ink"
        />
        Single keys do something
      </label>
    </Modal>
  )
}
