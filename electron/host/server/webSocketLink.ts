import type { RawData, WebSocket } from 'ws'
import type { Link } from '../../../shared/sync/link.ts'
import { classOf } from './rateLimit.ts'

/** Bytes waiting for a reader that does not keep up. */
export interface SlowReaderLimits {
  /** Above this, other people's drags are left out; the next ones bring the cards up to date. */
  readonly dropPresenceBytes: number
  /** Above this, the link ends; the window reconnects and starts from a fresh snapshot. */
  readonly closeBytes: number
}

export const slowReaderLimits: SlowReaderLimits = {
  dropPresenceBytes: 1024 * 1024,
  closeBytes: 8 * 1024 * 1024,
}

const UNSUPPORTED_DATA = 1003

export interface WebSocketLinkOptions {
  readonly limits?: SlowReaderLimits
  /** Says no to a message that shall not be heard. */
  readonly mayPass?: (message: string) => boolean
}

/** A `ws` socket, at either end, as a link. Messages that come before anyone listens are kept. */
export function createWebSocketLink(socket: WebSocket, options: WebSocketLinkOptions = {}): Link {
  const { limits = slowReaderLimits, mayPass = () => true } = options
  let listen: ((message: string) => void) | null = null
  const waiting: string[] = []
  let largestBytes = 0

  socket.on('message', (data: RawData, isBinary: boolean) => {
    if (isBinary) return socket.close(UNSUPPORTED_DATA)
    const message = data.toString()
    if (!mayPass(message)) return
    if (listen) listen(message)
    else waiting.push(message)
  })

  return {
    send(message) {
      if (socket.readyState !== socket.OPEN) return
      // A big network's snapshot may be larger than the limit all by itself, and is no sign of a slow reader.
      if (socket.bufferedAmount > limits.closeBytes + largestBytes) return socket.terminate()
      if (socket.bufferedAmount > limits.dropPresenceBytes && classOf(message) === 'presence') return
      largestBytes = Math.max(largestBytes, Buffer.byteLength(message))
      socket.send(message)
    },
    onMessage(listener) {
      listen = listener
      for (const message of waiting.splice(0)) listener(message)
    },
    onClose: (listener) => void socket.once('close', () => listener()),
    close: () => socket.close(),
  }
}
