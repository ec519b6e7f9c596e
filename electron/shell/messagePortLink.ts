import type { Link } from '../../shared/sync/link.ts'
import { PORT_CLOSING } from '../../shared/sync/shellBridge.ts'

/** What Electron's `MessagePortMain` and Node's `MessagePort` have in common. */
export interface PortLike {
  on(event: 'message', listener: (received: unknown) => void): unknown
  on(event: 'close', listener: () => void): unknown
  postMessage(message: string): void
  start(): void
  close(): void
}

/** Electron wraps a message in an event, Node hands it over bare. Anything but text is not ours. */
function textOf(received: unknown): string | null {
  const data =
    typeof received === 'object' && received !== null && 'data' in received ? received.data : received
  return typeof data === 'string' ? data : null
}

/** A line over a message port: how the Electron window talks to the host, without any TCP port. */
export function createMessagePortLink(port: PortLike): Link {
  const closeListeners: (() => void)[] = []
  let listen: ((message: string) => void) | null = null
  let waiting: string[] = []
  let isClosed = false

  const shut = (): void => {
    if (isClosed) return
    isClosed = true
    port.close()
    for (const closeListener of closeListeners) closeListener()
  }
  port.on('close', shut)
  port.on('message', (received) => {
    const text = textOf(received)
    if (text === null || isClosed) return
    if (text === PORT_CLOSING) shut()
    else if (listen) listen(text)
    else waiting.push(text)
  })
  // Started at once, though nobody listens yet: a port that has not started does not notice a closing.
  port.start()

  return {
    send(message) {
      if (!isClosed) port.postMessage(message)
    },
    onMessage(listener) {
      listen = listener
      for (const message of waiting) listener(message)
      waiting = []
    },
    onClose: (listener) => void closeListeners.push(listener),
    close() {
      if (isClosed) return
      port.postMessage(PORT_CLOSING)
      shut()
    },
  }
}
