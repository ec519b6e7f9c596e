import type { Link } from '../../shared/sync/link.ts'

/** Said by the end that closes: a port has no closing event that every engine agrees on. */
const CLOSING = 'samling:closing'

/** A window's MessagePort as a link. */
export function createMessagePortLink(port: MessagePort): Link {
  const closeListeners: (() => void)[] = []
  let isClosed = false
  const shut = (): void => {
    if (isClosed) return
    isClosed = true
    port.close()
    for (const listener of closeListeners) listener()
  }
  port.addEventListener('close', shut)
  return {
    send(message) {
      if (!isClosed) port.postMessage(message)
    },
    onMessage(listener) {
      port.addEventListener('message', ({ data }) => {
        if (data === CLOSING) shut()
        else if (typeof data === 'string') listener(data)
      })
      // Starts the flow only now: the port keeps what came before.
      port.start()
    },
    onClose: (listener) => void closeListeners.push(listener),
    close() {
      if (isClosed) return
      port.postMessage(CLOSING)
      shut()
    },
  }
}
