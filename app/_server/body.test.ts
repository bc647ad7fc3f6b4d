import { expect, test } from 'vitest'
import { readBody } from './body.ts'

const post = (body: BodyInit, type = 'application/json') =>
  new Request('http://localhost:3000/api/reviews', {
    method: 'POST',
    body,
    headers: { 'content-type': type },
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  })

async function refusal(request: Request, maxBytes?: number) {
  const body = await readBody(request, maxBytes)
  if (body.kind !== 'refused') throw new Error('accepted')
  return { status: body.response.status, ...(await body.response.json()) }
}

test('JSON is read', async () => {
  expect(await readBody(post('{"grade":"good"}', 'application/json; charset=utf-8'))).toEqual({
    kind: 'json',
    value: { grade: 'good' },
  })
})

test('another type is refused', async () => {
  expect(await refusal(post('{}', 'text/plain'))).toEqual({
    status: 415,
    error: 'Send JSON, with content-type: application/json.',
    field: 'body',
  })
})

test('what is not JSON is refused', async () => {
  expect(await refusal(post('{"grade":'))).toEqual({
    status: 400,
    error: 'The body is not valid JSON.',
    field: 'body',
  })
})

test('a body over the limit is refused, also when it does not say how long it is', async () => {
  const tooLarge = {
    status: 413,
    error: 'The body is larger than 1 kB: send it in parts.',
    field: 'body',
  }
  expect(await refusal(post(JSON.stringify('x'.repeat(2000))), 1024)).toEqual(tooLarge)
  const stream = new Blob(['"', 'x'.repeat(2000), '"']).stream()
  expect(await refusal(post(stream), 1024)).toEqual(tooLarge)
})
