import { MessageChannel } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { PORT_CLOSING } from '../../shared/sync/shellBridge.ts'
import { describeLink } from '../../shared/testing/linkContract.ts'
import { createMessagePortLink, type PortLike } from './messagePortLink.ts'

/** Electron's ports give `{ data }` where Node's give the message itself. */
const asElectronPort = (port: PortLike): PortLike => ({
  on: (event: 'message' | 'close', listener: (received?: unknown) => void) =>
    event === 'message'
      ? port.on('message', (data) => listener({ data, ports: [] }))
      : port.on('close', () => listener()),
  postMessage: (message) => port.postMessage(message),
  start: () => port.start(),
  close: () => port.close(),
})

const connectWith = (dress: (port: PortLike) => PortLike) => async () => {
  const { port1, port2 } = new MessageChannel()
  const ends = [createMessagePortLink(dress(port1)), createMessagePortLink(dress(port2))] as const
  return {
    ends,
    async dispose() {
      for (const end of ends) end.close()
    },
  }
}

describeLink(
  'message port of Node',
  connectWith((port) => port),
)
describeLink('message port of Electron', connectWith(asElectronPort))

test('a port whose engine tells nothing of closing is closed by the last message', async () => {
  const { port1, port2 } = new MessageChannel()
  const link = createMessagePortLink(port1)
  const closed = new Promise<void>((resolve) => link.onClose(resolve))
  link.onMessage(() => undefined)
  port2.postMessage(PORT_CLOSING)
  await closed
  port1.close()
})

test('what is not text is passed by in silence', async () => {
  const { port1, port2 } = new MessageChannel()
  const link = createMessagePortLink(port1)
  const heard: string[] = []
  const done = new Promise<void>((resolve) =>
    link.onMessage((message) => {
      heard.push(message)
      if (message === 'end') resolve()
    }),
  )
  for (const message of [{ kind: 'object' }, 7, null, ['a'], 'end']) port2.postMessage(message)
  await done
  expect(heard).toEqual(['end'])
  link.close()
})
