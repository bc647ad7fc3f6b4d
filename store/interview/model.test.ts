import { describe, expect, test } from 'vitest'
import { modelStub, replies, sends } from '../testing/model-stub.ts'
import { askModel, readModelName, readModelSettings } from './model.ts'

const MESSAGES = [{ role: 'user', content: 'Well?' }] as const

const read = (url: string, own: Record<string, string> = {}) =>
  readModelSettings({ RUNWHERE_MODEL_URL: url, RUNWHERE_MODEL: 'small', ...own })

describe('the settings of a model', () => {
  test('it is off unless an address and a model are set', () => {
    expect(readModelSettings({})).toBeNull()
    expect(readModelSettings({ RUNWHERE_MODEL_URL: 'https://models.example/v1' })).toBeNull()
    expect(readModelSettings({ RUNWHERE_MODEL: 'small' })).toBeNull()
    expect(read('  ')).toBeNull()
    expect(read('not an address')).toBeNull()
    expect(read('https://models.example/v1', { RUNWHERE_MODEL: 'x'.repeat(101) })).toBeNull()
    expect(readModelName()).toBeNull()
  })

  test('the address ends where chats are completed, and the key may be missing', () => {
    const settings = { url: 'https://models.example/v1/chat/completions', model: 'small', key: null }
    expect(read('https://models.example/v1')).toEqual(settings)
    expect(read(' https://models.example/v1// ', { RUNWHERE_MODEL_KEY: ' ' })).toEqual(settings)
    expect(read('https://models.example/v1', { RUNWHERE_MODEL_KEY: 'secret' })).toEqual({
      ...settings,
      key: 'secret',
    })
  })

  test.each([
    'http://127.0.0.1:11434/v1',
    'http://localhost:1234',
    'http://[::1]:1234/v1',
    'http://127.3.2.1/v1',
  ])('plain http is for this machine: %s', (url) => {
    expect(read(url)).not.toBeNull()
  })

  test.each([
    'http://192.168.1.20:11434/v1',
    'http://127.0.0.1.example/v1',
    'http://localhost.example/v1',
    'ftp://127.0.0.1/v1',
    'file:///etc/passwd',
    'https://user:pass@models.example/v1',
    'https://models.example/v1?key=secret',
    'https://models.example/v1#x',
  ])('this is not asked: %s', (url) => {
    expect(read(url)).toBeNull()
  })

  test('plain http to another machine takes its name a second time, with its port', () => {
    const own = { RUNWHERE_MODEL_HTTP: '192.168.1.20:11434' }
    expect(read('http://192.168.1.20:11434/v1', own)?.url).toBe(
      'http://192.168.1.20:11434/v1/chat/completions',
    )
    expect(read('http://192.168.1.21:11434/v1', own)).toBeNull()
    expect(read('http://192.168.1.20/v1', own)).toBeNull()
  })
})

const stub = await modelStub()

describe('asking a model', () => {
  const settings = { url: `${stub.url}/chat/completions`, model: 'small', key: 'secret-key' }
  const ask = (own: object = {}, timeoutMs?: number) => askModel({ ...settings, ...own }, MESSAGES, timeoutMs)

  test('sends what is asked for, with the key, and gives the text of the reply', async () => {
    stub.behave(replies('Well.'))
    expect(await ask()).toEqual({ tag: 'replied', text: 'Well.' })
    expect(stub.heard).toMatchObject([
      {
        path: '/v1/chat/completions',
        headers: { authorization: 'Bearer secret-key', 'content-type': 'application/json' },
        body: { model: 'small', messages: MESSAGES, stream: false },
      },
    ])
  })

  test('sends no key where there is none', async () => {
    stub.behave(replies('Well.'))
    await ask({ key: null })
    expect(stub.heard[0]?.headers.authorization).toBeUndefined()
  })

  test.each([
    ['an error of its server', sends(500, 'secret-key'), 'The model answered with status 500.'],
    ['a refusal', sends(401, '{"error":"bad key"}'), 'The model answered with status 401.'],
    ['nonsense', sends(200, 'hello'), 'The model answered with something that is no chat completion.'],
    ['nothing', sends(200, ''), 'The model answered with something that is no chat completion.'],
    [
      'no choice',
      sends(200, '{"choices":[]}'),
      'The model answered with something that is no chat completion.',
    ],
    [
      'a tool call instead of words',
      sends(200, '{"choices":[{"message":{"content":null}}]}'),
      'The model answered with something that is no chat completion.',
    ],
    ['too much', sends(200, `"${'x'.repeat(200 * 1024)}"`), 'The model answered with too much.'],
  ])('%s is told in a sentence', async (_, behaviour, why) => {
    stub.behave(behaviour)
    expect(await ask()).toEqual({ tag: 'failed', why })
  })

  test('a reply that holds the key goes no further, but a placeholder for one may stand anywhere', async () => {
    stub.behave(replies({ marks: [], followUp: 'Do you know secret-key?' }))
    expect(await ask()).toEqual({ tag: 'failed', why: 'The model answered with what stays on the server.' })
    expect(await ask({ key: 'you' })).toMatchObject({ tag: 'replied' })
    expect(await ask({ key: null })).toMatchObject({ tag: 'replied' })
  })

  test('another address that it names is not followed, so the key goes nowhere else', async () => {
    const other = await modelStub()
    other.behave(replies('Well.'))
    stub.behave(sends(307, '', { location: `${other.url}/chat/completions` }))
    expect(await ask()).toEqual({ tag: 'failed', why: 'The model answered with status 307.' })
    expect(other.heard).toEqual([])
  })

  test('one that does not answer is not waited for, nor one that never ends', async () => {
    stub.behave(() => {})
    expect(await ask({}, 200)).toEqual({ tag: 'failed', why: 'The model did not answer in time.' })
    stub.behave((response) => {
      response.write('{')
    })
    expect(await ask({}, 200)).toEqual({ tag: 'failed', why: 'The model did not answer in time.' })
  })

  test('one that is not there, or hangs up', async () => {
    expect(await ask({ url: 'http://127.0.0.1:1/v1/chat/completions' })).toEqual({
      tag: 'failed',
      why: 'The model could not be reached.',
    })
    stub.behave((response) => {
      response.destroy()
    })
    expect(await ask()).toEqual({ tag: 'failed', why: 'The model could not be reached.' })
  })
})
