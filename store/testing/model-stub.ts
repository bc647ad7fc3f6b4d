import { afterAll } from 'vitest'
import { type ModelStub, startModelStub } from '../../e2e/model-stub.ts'

export { type Behaviour, replies, sends } from '../../e2e/model-stub.ts'

/** Listens until the file's tests are over. */
export async function modelStub(): Promise<ModelStub> {
  const stub = await startModelStub()
  afterAll(stub.stop)
  return stub
}
