/**
 * One end of a two-way line of text messages: an in-memory pair, a MessagePort or a WebSocket.
 * Messages may be lost, repeated or reordered; the sessions on top must cope.
 */
export interface Link {
  /** Sends one message. On a closed link it does nothing: reconnecting is the session's business. */
  readonly send: (message: string) => void
  readonly onMessage: (listen: (message: string) => void) => void
  /** Called once, whoever closed. */
  readonly onClose: (listen: () => void) => void
  readonly close: () => void
}
