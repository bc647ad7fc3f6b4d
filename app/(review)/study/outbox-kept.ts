import { type IDBPDatabase, openDB } from 'idb'
import type { Op } from './outbox-op.ts'

/** Ops on disk, where they outlive the page and the browser. */
export type Kept = {
  readonly put: (op: Op) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  readonly all: () => Promise<readonly Op[]>
}

/** Falls back to this page's own memory where the browser keeps nothing, as in some private windows. */
export const openKept = async (): Promise<Kept> => {
  try {
    return onDisk(
      await openDB('runwhere', 1, { upgrade: (db) => void db.createObjectStore(STORE, { keyPath: 'id' }) }),
    )
  } catch {
    return inMemory()
  }
}

const STORE = 'outbox'

const onDisk = (db: IDBPDatabase): Kept => {
  // Strict and committed at once: the write is under way before the page can be closed.
  const write = (change: 'put' | 'delete', value: Op | string): Promise<void> => {
    const tx = db.transaction(STORE, 'readwrite', { durability: 'strict' })
    const done = change === 'put' ? tx.store.put(value) : tx.store.delete(value as string)
    tx.commit()
    return Promise.all([done, tx.done]).then(() => undefined)
  }
  return {
    put: (op) => write('put', op),
    remove: (id) => write('delete', id),
    all: () => db.getAll(STORE),
  }
}

const inMemory = (): Kept => {
  const ops = new Map<string, Op>()
  return {
    put: async (op) => void ops.set(op.id, op),
    remove: async (id) => void ops.delete(id),
    all: async () => [...ops.values()],
  }
}
