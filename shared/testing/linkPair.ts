import type { Link } from '../sync/link.ts'

interface Endpoint {
  readonly link: Link
  readonly deliver: (message: string) => void
  readonly shut: () => void
}

function createEndpoint(transmit: (message: string) => void, hangUp: () => void): Endpoint {
  let listen: ((message: string) => void) | null = null
  let waiting: string[] = []
  const closeListeners: (() => void)[] = []
  let isClosed = false
  const shut = (): void => {
    if (isClosed) return
    isClosed = true
    for (const closeListener of closeListeners) closeListener()
  }
  return {
    shut,
    deliver(message) {
      if (isClosed) return
      if (listen) listen(message)
      else waiting.push(message)
    },
    link: {
      send(message) {
        if (!isClosed) transmit(message)
      },
      onMessage(listener) {
        listen = listener
        for (const message of waiting.splice(0)) listener(message)
        waiting = []
      },
      onClose: (listener) => void closeListeners.push(listener),
      close() {
        shut()
        hangUp()
      },
    },
  }
}

/** How messages travel between the two ends: at once, or through a carrier that may lose and shuffle them. */
export type Carrier = (deliver: () => void) => void

const immediately: Carrier = (deliver) => queueMicrotask(deliver)

/** Two connected ends in one process. Same bytes as the other links, no clock, no sockets. */
export function createLinkPair(carry: Carrier = immediately): readonly [Link, Link] {
  const left: Endpoint = createEndpoint(
    (message) => carry(() => right.deliver(message)),
    () => carry(() => right.shut()),
  )
  const right: Endpoint = createEndpoint(
    (message) => carry(() => left.deliver(message)),
    () => carry(() => left.shut()),
  )
  return [left.link, right.link]
}
