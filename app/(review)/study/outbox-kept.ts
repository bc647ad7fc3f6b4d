import { type IDBPDatabase, openDB } from 'idb'

/** What is not sent yet, on disk, where it outlives the page and the browser. */
export type Kept<T> = {
  readonly put: (one: T) => Promise<void>
  readonly remove: (id: string) => Promise<void>
  readonly all: () => Promise<readonly T[]>
}

type WithId = { readonly id: string }

/** Falls back to this page's own memory where the browser keeps nothing, as in some private windows. */
export const openKept = async <T extends WithId>(name: string): Promise<Kept<T>> => {
  try {
    return onDisk(
      await openDB(name, 1, { upgrade: (db) => void db.createObjectStore(STORE, { keyPath: 'id' }) }),
    )
  } catch {
    return inMemory()
  }
}

const STORE = 'outbox'

const onDisk = <T>(db: IDBPDatabase): Kept<T> => {
  // Strict and committed at once: the write is under way before the page can be closed.
  const write = (change: 'put' | 'delete', value: T | string): Promise<void> => {
    const tx = db.transaction(STORE, 'readwrite', { durability: 'strict' })
    const done = change === 'put' ? tx.store.put(value) : tx.store.delete(value as string)
    tx.commit()
    return Promise.all([done, tx.done]).then(() => undefined)
  }
  return {
    put: (one) => write('put', one),
    remove: (id) => write('delete', id),
    all: () => db.getAll(STORE),
  }
}

const inMemory = <T extends WithId>(): Kept<T> => {
  const kept = new Map<string, T>()
  return {
    put: async (one) => void kept.set(one.id, one),
    remove: async (id) => void kept.delete(id),
    all: async () => [...kept.values()],
  }
}
