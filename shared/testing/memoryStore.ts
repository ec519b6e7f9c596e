import type { AnyRecord } from '../core/change.ts'
import { succeed } from '../core/result.ts'
import { applyChange, emptyState, recordsOf } from '../core/state.ts'
import type { DocumentStore } from '../sync/documentStore.ts'
import type { SamlingEvent } from '../sync/event.ts'

/** A document that lives as long as the test; keeps every event so that replay can be compared. */
export function createMemoryStore(): DocumentStore & { readonly events: readonly SamlingEvent[] } {
  const events: SamlingEvent[] = []
  let state = emptyState
  return {
    events,
    headSeq: () => events.length,
    readRecords: (): readonly AnyRecord[] => [...recordsOf(state)],
    readEvents: (afterSeq, limit) => events.slice(afterSeq, afterSeq + limit),
    findCommand: (commandId) => events.find(({ command }) => command.id === commandId)?.seq,
    append(event) {
      if (event.seq !== events.length + 1) throw new Error(`Event ${event.seq} after ${events.length}`)
      events.push(event)
      state = applyChange(state, event.change)
      return succeed(undefined)
    },
    close: () => undefined,
  }
}
