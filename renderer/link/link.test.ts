import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { createWebSocketLink } from '../../electron/host/server/webSocketLink.ts'
import { createMessagePortLink as createShellPortLink } from '../../electron/shell/messagePortLink.ts'
import { describeLink } from '../../shared/testing/linkContract.ts'
import { createMessagePortLink } from './messagePortLink.ts'
import { openWebSocketLink } from './webSocketLink.ts'

// The same contract, each time with the page's end on one side and the host's on the other.

describeLink('MessagePort, page to page', async () => {
  const { port1, port2 } = new MessageChannel()
  return {
    ends: [createMessagePortLink(port1), createMessagePortLink(port2)],
    dispose: async () => undefined,
  }
})

describeLink('MessagePort, page to shell', async () => {
  const { port1, port2 } = new MessageChannel()
  // Node's ports speak both the page's dialect and the shell's.
  const shellPort = port2 as unknown as Parameters<typeof createShellPortLink>[0]
  return {
    ends: [createMessagePortLink(port1), createShellPortLink(shellPort)],
    dispose: async () => undefined,
  }
})

describeLink('WebSocket, page to host', async () => {
  const server = createServer()
  const sockets = new WebSocketServer({ server })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const hostEnd = new Promise<ReturnType<typeof createWebSocketLink>>((resolve) => {
    sockets.once('connection', (socket) => resolve(createWebSocketLink(socket)))
  })
  const pageEnd = await openWebSocketLink(`ws://127.0.0.1:${port}/link`)
  return {
    ends: [pageEnd, await hostEnd],
    dispose: async () => {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
      await new Promise((resolve) => server.close(resolve))
    },
  }
})
