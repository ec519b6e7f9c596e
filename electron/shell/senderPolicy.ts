import { isOwnPage } from './ownPage.ts'

/** The parts of an IPC event that tell where it came from. */
export interface SenderEvent {
  readonly sender: { readonly id: number }
  /** Null when the frame has navigated or died since it sent. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null
}

/** Whether a message may be acted on: from a window we opened, its own frame, showing our own page. */
export const isTrustedSender = (
  event: SenderEvent,
  knownSenders: ReadonlySet<number>,
  pageAddress: string,
): boolean =>
  event.senderFrame !== null &&
  event.senderFrame.parent === null &&
  knownSenders.has(event.sender.id) &&
  isOwnPage(event.senderFrame.url, pageAddress)
