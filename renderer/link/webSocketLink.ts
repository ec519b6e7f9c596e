import type { Link } from '../../shared/sync/link.ts'

/** A browser WebSocket as a link; resolves when it is open. */
export function openWebSocketLink(address: string): Promise<Link> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address)
    let listen: ((message: string) => void) | null = null
    const waiting: string[] = []
    socket.addEventListener('message', ({ data }) => {
      if (typeof data !== 'string') return
      if (listen) listen(data)
      else waiting.push(data)
    })
    socket.addEventListener('error', () => reject(new Error('The link could not be opened')), { once: true })
    socket.addEventListener(
      'open',
      () =>
        resolve({
          send(message) {
            if (socket.readyState === WebSocket.OPEN) socket.send(message)
          },
          onMessage(listener) {
            listen = listener
            for (const message of waiting.splice(0)) listener(message)
          },
          onClose: (listener) => socket.addEventListener('close', () => listener(), { once: true }),
          close: () => socket.close(),
        }),
      { once: true },
    )
  })
}
