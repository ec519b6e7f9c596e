import type { Link } from '../../shared/sync/link.ts'
import { PORT_CLOSING } from '../../shared/sync/shellBridge.ts'

/** A window's MessagePort as a link: the page's end of the line to the shell. */
export function createMessagePortLink(port: MessagePort): Link {
  const closeListeners: (() => void)[] = []
  const waiting: string[] = []
  let listen: ((message: string) => void) | null = null
  let isClosed = false
  const shut = (): void => {
    if (isClosed) return
    isClosed = true
    port.close()
    for (const listener of closeListeners) listener()
  }
  port.addEventListener('close', shut)
  port.addEventListener('message', ({ data }) => {
    if (typeof data !== 'string' || isClosed) return
    if (data === PORT_CLOSING) shut()
    else if (listen) listen(data)
    else waiting.push(data)
  })
  // Started at once, though nobody listens yet: a port that has not started does not notice a closing.
  port.start()
  return {
    send(message) {
      if (!isClosed) port.postMessage(message)
    },
    onMessage(listener) {
      listen = listener
      for (const message of waiting.splice(0)) listener(message)
    },
    onClose: (listener) => void closeListeners.push(listener),
    close() {
      if (isClosed) return
      port.postMessage(PORT_CLOSING)
      shut()
    },
  }
}
