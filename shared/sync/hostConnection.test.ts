import { expect, test } from 'vitest'
import type { Actor, Role } from '../core/command.ts'
import { refuse } from '../core/refusal.ts'
import { fail, succeed } from '../core/result.ts'
import { model } from '../features/model.ts'
import { createLinkPair } from '../testing/linkPair.ts'
import { createMemoryStore } from '../testing/memoryStore.ts'
import type { DocumentStore } from './documentStore.ts'
import { acceptLink } from './hostConnection.ts'
import { createHostSession } from './hostSession.ts'
import { type HostMessage, PROTOCOL_VERSION } from './protocol.ts'

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

function openHost(store: DocumentStore = createMemoryStore()) {
  const session = createHostSession({ model, fileId: 'nett.samling', store, now: () => 1000 })
  const connect = (role: Role = 'facilitator', clientId = `window-${role}`) => {
    const [near, far] = createLinkPair()
    const heard: HostMessage[] = []
    let isClosed = false
    const authorise = ({ token }: { token?: string | undefined }): Actor | null =>
      token === 'right' ? { id: clientId, role, name: 'Bord 3' } : null
    acceptLink(far, {
      authorise,
      openSession: (fileId) => (fileId === 'nett.samling' ? succeed(session) : fail({ reason: 'notFound' })),
      left: () => undefined,
      answer: async (_, name) =>
        name === 'library.list' ? succeed({ entries: [] }) : fail({ reason: 'failed' }),
    })
    near.onMessage((text) => heard.push(JSON.parse(text)))
    near.onClose(() => {
      isClosed = true
    })
    const say = async (message: unknown): Promise<HostMessage | undefined> => {
      near.send(typeof message === 'string' ? message : JSON.stringify(message))
      await settle()
      return heard.at(-1)
    }
    const hello = (token = 'right', protocolVersion = PROTOCOL_VERSION) =>
      say({ type: 'hello', protocolVersion, clientId, name: '', token })
    const join = () => say({ type: 'join', fileId: 'nett.samling', nextNumber: 0 })
    let number = 0
    const ask = (kind: string, payload: unknown, overrides: object = {}) => {
      const actor = { id: 'liar', role: 'facilitator', name: 'Someone else' }
      const command = { id: `${clientId}${number}`, kind, payload, actor, time: 5, ...overrides }
      return say({ type: 'command', number: number++, command })
    }
    return { say, hello, join, ask, heard, link: near, isClosed: () => isClosed }
  }
  return { session, connect }
}

test('a window with another protocol version is told so, with ours, and let go', async () => {
  const window = openHost().connect()
  expect(await window.hello('right', 99)).toEqual({
    type: 'rejected',
    reason: 'protocolVersion',
    hostProtocolVersion: PROTOCOL_VERSION,
  })
  expect(window.isClosed()).toBe(true)
})

test('a wrong token gets no further than the door', async () => {
  const window = openHost().connect()
  expect(await window.hello('wrong')).toMatchObject({ type: 'rejected', reason: 'token' })
  expect(window.isClosed()).toBe(true)
})

for (const [what, message] of Object.entries({
  'not JSON': '{nonsense',
  'JSON but not ours': '{"type":"dance"}',
  'an array': '[]',
  'more than 64 kB': JSON.stringify({ type: 'request', requestId: 'r', name: 'x', body: 'x'.repeat(70_000) }),
  'a card held at a place that is not a number':
    '{"type":"presence","presence":{"board":"b","drags":[{"cardId":"c","x":"left","y":0}]}}',
}))
  test(`a message that is ${what} ends that link and leaves the others alone`, async () => {
    const host = openHost()
    const [bad, good] = [host.connect('facilitator', 'bad'), host.connect('facilitator', 'good')]
    await bad.hello()
    await good.hello()
    await good.join()
    expect(await bad.say(message)).toMatchObject({ type: 'rejected', reason: 'malformed' })
    expect(bad.isClosed()).toBe(true)
    expect(await good.ask('network.create', { name: 'Nett', language: 'nb' })).toMatchObject({
      type: 'committed',
    })
  })

test('anything before hello is turned away', async () => {
  const window = openHost().connect()
  expect(await window.say({ type: 'leave' })).toMatchObject({ type: 'rejected', reason: 'malformed' })
})

test('who acts is what the host knows, never what the message claims', async () => {
  const host = openHost()
  const table = host.connect('group')
  await table.hello()
  await table.join()
  expect(await table.ask('network.create', { name: 'Nett', language: 'nb' })).toMatchObject({
    type: 'refused',
    refusal: { reason: 'notAllowed' },
  })
})

test('a file that is not there is answered with the reason', async () => {
  const window = openHost().connect()
  await window.hello()
  expect(await window.say({ type: 'join', fileId: 'borte.samling', nextNumber: 0 })).toEqual({
    type: 'notOpened',
    fileId: 'borte.samling',
    problem: { reason: 'notFound' },
  })
})

test('a repeated command is answered again and done once', async () => {
  const host = openHost()
  const window = host.connect()
  await window.hello()
  await window.join()
  const command = {
    id: 'c1',
    kind: 'network.create',
    payload: { name: 'Nett', language: 'nb' },
    actor: { id: 'a', role: 'facilitator', name: '' },
    time: 0,
  }
  await window.say({ type: 'command', number: 0, command })
  expect(await window.say({ type: 'command', number: 0, command })).toEqual({
    type: 'head',
    seq: 1,
    nextNumber: 1,
  })
  // A window that lost its numbers (the host was restarted) offers the same command under a new one.
  expect(await window.say({ type: 'command', number: 1, command })).toMatchObject({
    type: 'committed',
    events: [{ seq: 1 }],
  })
})

test('a command that cannot be read is refused and the next one is heard', async () => {
  const window = openHost().connect()
  await window.hello()
  await window.join()
  expect(await window.ask('network.create', { name: 5 })).toMatchObject({
    type: 'refused',
    refusal: { reason: 'malformed' },
  })
  expect(await window.ask('network.create', { name: 'Nett', language: 'nb' })).toMatchObject({
    type: 'committed',
  })
})

test('a full disk acknowledges nothing, and the same command goes through when there is room', async () => {
  const store = createMemoryStore()
  let isFull = true
  const host = openHost({
    ...store,
    append: (event) => (isFull ? refuse({ reason: 'storageFull' }) : store.append(event)),
  })
  const [window, other] = [host.connect('facilitator', 'one'), host.connect('facilitator', 'two')]
  for (const each of [window, other]) {
    await each.hello()
    await each.join()
  }
  const command = {
    id: 'c1',
    kind: 'network.create',
    payload: { name: 'Nett', language: 'nb' },
    actor: { id: 'a', role: 'facilitator', name: '' },
    time: 0,
  }
  expect(await window.say({ type: 'command', number: 0, command })).toMatchObject({
    type: 'refused',
    refusal: { reason: 'storageFull' },
  })
  expect(other.heard.some(({ type }) => type === 'committed')).toBe(false)
  isFull = false
  expect(await window.say({ type: 'command', number: 0, command })).toMatchObject({
    type: 'committed',
    events: [{ seq: 1 }],
  })
  expect(other.heard.at(-1)).toMatchObject({ type: 'committed' })
})

test('a hand on a card is seen by the others, and gone when its window is', async () => {
  const host = openHost()
  const [one, two] = [host.connect('facilitator', 'one'), host.connect('facilitator', 'two')]
  for (const each of [one, two]) {
    await each.hello()
    await each.join()
  }
  const presence = { board: 'stakeholders/moss/samling1', drags: [{ cardId: 'havn', x: 0.4, y: 0.5 }] }
  await one.say({ type: 'presence', presence })
  expect(two.heard.at(-1)).toMatchObject({ type: 'presence', clientId: 'one', presence })
  expect(one.heard.some(({ type }) => type === 'presence')).toBe(false)
  one.link.close()
  await settle()
  expect(two.heard.at(-1)).toMatchObject({ type: 'presence', clientId: 'one', presence: null })
})
