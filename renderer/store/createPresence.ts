import type { Id } from '../../shared/core/ids.ts'
import type { HostMessage, Presence } from '../../shared/sync/protocol.ts'
import type { RemotePresence } from './samlingStore.ts'

/** Thirty times a second: enough for a hand to look alive in another window, little enough for the link. */
const SEND_INTERVAL_MS = 1000 / 30

export interface PresenceOptions {
  readonly send: (presence: Presence) => void
  readonly now: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
}

type PresenceMessage = Extract<HostMessage, { type: 'presence' }>

/** What hands hold right now, mine and others'. Never saved; the newest word is the only one that counts. */
export function createPresence({ send, now, schedule }: PresenceOptions) {
  const others = new Map<Id, RemotePresence>()
  const listeners = new Set<(all: readonly RemotePresence[]) => void>()
  let lastSentAt = Number.NEGATIVE_INFINITY
  let latest: Presence | null = null
  let isScheduled = false

  const tell = (): void => {
    const all = [...others.values()]
    for (const listen of listeners) listen(all)
  }
  const flush = (): void => {
    isScheduled = false
    if (!latest) return
    lastSentAt = now()
    send(latest)
    latest = null
  }

  return {
    /** An empty `drags` says "I let go" and goes out at once, so that no ghost is left in other windows. */
    set(presence: Presence): void {
      latest = presence
      const dueInMs = lastSentAt + SEND_INTERVAL_MS - now()
      if (presence.drags.length === 0 || dueInMs <= 0) return flush()
      if (isScheduled) return
      isScheduled = true
      schedule(flush, dueInMs)
    },
    receive({ clientId, actor, presence }: PresenceMessage): void {
      if (presence && presence.drags.length > 0) others.set(clientId, { clientId, actor, presence })
      else if (!others.delete(clientId)) return
      tell()
    },
    clear(): void {
      if (others.size === 0) return
      others.clear()
      tell()
    },
    subscribe(listen: (all: readonly RemotePresence[]) => void): () => void {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
  }
}
