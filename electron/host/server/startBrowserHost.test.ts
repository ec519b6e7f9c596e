import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { demoEvents } from '../../../shared/testing/demoNetwork.ts'
import { createNetworkFile } from '../storage/createNetworkFile.ts'
import { type BrowserHost, startBrowserHost } from './startBrowserHost.ts'
import { helloMessage, openSocket, type TestSocket } from './testing/startTestServer.ts'

let folder = ''
let host: BrowserHost | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samling-host-'))
  mkdirSync(join(folder, 'page'))
  writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html>')
})
afterEach(async () => {
  await host?.close()
  host = undefined
  rmSync(folder, { recursive: true, force: true })
})

const libraryFolder = (): string => join(folder, 'library')

const start = async (port = 0): Promise<BrowserHost> => {
  host = await startBrowserHost({
    libraryFolder: libraryFolder(),
    exportFolder: join(folder, 'Excel'),
    rendererFolder: join(folder, 'page'),
    port,
  })
  return host
}

const keyOf = ({ address }: BrowserHost): { readonly port: number; readonly token: string } => {
  const { port, hash } = new URL(address)
  return { port: Number(port), token: new URLSearchParams(hash.slice(1)).get('token') ?? '' }
}

/** A window of the facilitator's: said hello, welcomed. */
async function openWindow(started: BrowserHost): Promise<TestSocket> {
  const { port, token } = keyOf(started)
  const window = await openSocket({ port })
  window.socket.send(helloMessage(token))
  await expect.poll(() => window.received.length).toBeGreaterThan(0)
  expect(JSON.parse(window.received[0] ?? '')).toMatchObject({
    type: 'welcome',
    actor: { role: 'facilitator' },
  })
  return window
}

const say = ({ socket }: TestSocket, message: object): void => socket.send(JSON.stringify(message))
const heard = ({ received }: TestSocket, type: string) =>
  received.map((text) => JSON.parse(text)).filter((message) => message.type === type)

test('a window with the key opens a network, and what it does is in the file when the host has closed', async () => {
  mkdirSync(libraryFolder())
  const file = join(libraryFolder(), 'Viken.samling')
  createNetworkFile(file, [...demoEvents({ seed: 1 })])
  const window = await openWindow(await start())
  say(window, { type: 'join', fileId: 'Viken.samling', nextNumber: 0 })
  await expect.poll(() => heard(window, 'snapshot')).toHaveLength(1)
  const command = { id: 'command-1', kind: 'network.rename', payload: { name: 'Nytt navn' }, time: 1 }
  const actor = { id: 'window-1', role: 'screen', name: '' }
  say(window, { type: 'command', number: 0, command: { ...command, actor } })
  await expect.poll(() => heard(window, 'committed')).toHaveLength(1)
  // What the message claims about its role is not believed: the key makes the facilitator.
  expect(heard(window, 'committed')[0].events[0].command.actor.role).toBe('facilitator')
  await host?.close()
  expect(heard(window, 'closed')).toMatchObject([{ reason: 'shutdown' }])
  expect(readdirSync(libraryFolder()).filter((name) => /-(wal|shm|journal)$/.test(name))).toEqual([])
  expect(readFileSync(file).includes('Nytt navn')).toBe(true)
})

test('a file handed in becomes a network in the library, and every window is told', async () => {
  const path = join(folder, 'handed.samling')
  createNetworkFile(path, [...demoEvents({ seed: 2 })])
  const started = await start()
  const window = await openWindow(started)
  const { port, token } = keyOf(started)
  const headers = { Origin: `http://127.0.0.1:${port}`, Authorization: `Bearer ${token}` }
  const send = (body: Buffer<ArrayBuffer>, name: string) =>
    fetch(`http://127.0.0.1:${port}/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers,
      body,
    })
  const response = await send(readFileSync(path), '../../Fra Ål.samling')
  expect(response.status).toBe(200)
  const { fileId } = (await response.json()) as { fileId: string }
  expect(readdirSync(libraryFolder())).toContain(fileId)
  expect(readdirSync(folder).toSorted()).toEqual(['handed.samling', 'library', 'page'])
  await expect.poll(() => heard(window, 'libraryChanged')).toHaveLength(1)
  expect(await (await send(Buffer.from('not a network'), 'x.samling')).json()).toEqual({
    reason: 'notSamling',
  })
})

test('a port that is taken is an error with its code, and closing twice is closing once', async () => {
  const first = await start()
  await expect(start(keyOf(first).port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await Promise.all([first.close(), first.close()])
})

test('each start has its own key', async () => {
  const first = await start()
  const old = keyOf(first).token
  await first.close()
  const second = await start()
  expect(keyOf(second).token).not.toBe(old)
  const window = await openSocket(keyOf(second))
  window.socket.send(helloMessage(old))
  await window.closed
  expect(heard(window, 'rejected')).toMatchObject([{ reason: 'token' }])
})
