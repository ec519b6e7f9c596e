import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { describeLink } from '../../../shared/testing/linkContract.ts'
import { createWebSocketLink } from './webSocketLink.ts'

/** Two `ws` sockets connected over loopback. */
async function connectSockets(): Promise<{ near: WebSocket; far: WebSocket; dispose: () => Promise<void> }> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  await new Promise((resolve) => server.once('listening', resolve))
  const arrived = new Promise<WebSocket>((resolve) => server.once('connection', resolve))
  const far = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`)
  await new Promise((resolve) => far.once('open', resolve))
  const dispose = async (): Promise<void> => {
    far.terminate()
    await new Promise((resolve) => server.close(resolve))
  }
  return { near: await arrived, far, dispose }
}

describeLink('WebSocket', async () => {
  const { near, far, dispose } = await connectSockets()
  return { ends: [createWebSocketLink(near), createWebSocketLink(far)], dispose }
})

const drag = JSON.stringify({ type: 'presence', presence: null })

/** Lets the socket's own buffers fill up behind a reader that has stopped. */
async function fill(near: WebSocket, far: WebSocket, upTo: number): Promise<void> {
  far.pause()
  const piece = 'x'.repeat(512 * 1024)
  while (near.bufferedAmount <= upTo) {
    near.send(piece)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

test('WebSocket: a slow reader loses drags but nothing else', async () => {
  const { near, far, dispose } = await connectSockets()
  const link = createWebSocketLink(near)
  await fill(near, far, 1024 * 1024)
  const before = near.bufferedAmount
  link.send(drag)
  expect(near.bufferedAmount).toBe(before)
  link.send('{"type":"committed"}')
  expect(near.bufferedAmount).toBeGreaterThan(before)
  await dispose()
})

test('WebSocket: a reader eight megabytes behind is let go', async () => {
  const { near, far, dispose } = await connectSockets()
  const link = createWebSocketLink(near)
  const closed = new Promise<void>((resolve) => link.onClose(resolve))
  await fill(near, far, 8 * 1024 * 1024)
  link.send('{"type":"head"}')
  await closed
  await dispose()
})

test('WebSocket: a snapshot larger than the limit does not count as a slow reader', async () => {
  const { near, far, dispose } = await connectSockets()
  const link = createWebSocketLink(near)
  far.pause()
  link.send('x'.repeat(20 * 1024 * 1024))
  link.send('{"type":"head"}')
  expect(near.readyState).toBe(near.OPEN)
  const last = new Promise<string>((resolve) =>
    far.on('message', (data) => {
      if (data.toString().length < 100) resolve(data.toString())
    }),
  )
  far.resume()
  expect(await last).toBe('{"type":"head"}')
  await dispose()
})

test('WebSocket: bytes that are not text end the link', async () => {
  const { near, far, dispose } = await connectSockets()
  const heard: string[] = []
  createWebSocketLink(near).onMessage((message) => void heard.push(message))
  const code = new Promise((resolve) => far.on('close', resolve))
  far.send(Buffer.from([1, 2, 3]))
  expect(await code).toBe(1003)
  expect(heard).toEqual([])
  await dispose()
})
