import { historyPayloadSchema, REDO, UNDO } from '../../../shared/core/historyCommands.ts'
import type { LogEvent } from '../../../shared/features/history/logEvent.ts'
import type { DocumentStore } from '../../../shared/sync/documentStore.ts'
import type { SamlingEvent } from '../../../shared/sync/event.ts'

/** Read at a time, so that a few huge changes do not bring many more along before their size is known. */
const STEP_EVENTS = 100
/** An answer stops growing here: it must neither hold up a drop nor be one giant message. */
const ENOUGH_CHARACTERS = 400_000

/** What reading a log takes. */
export type ReadableLog = Pick<DocumentStore, 'headSeq' | 'readEvents' | 'findCommand'>

export interface LogPart {
  readonly events: readonly LogEvent[]
  readonly headSeq: number
}

/** The next events after `afterSeq`, at most `limit`, fewer when they are large; at least one if there is one. */
export function readLog(log: ReadableLog, afterSeq: number, limit: number): LogPart {
  const events: LogEvent[] = []
  let characters = 0
  while (events.length < limit && characters < ENOUGH_CHARACTERS) {
    const wanted = Math.min(STEP_EVENTS, limit - events.length)
    const read = log.readEvents(events.at(-1)?.seq ?? afterSeq, wanted)
    for (const event of read) {
      events.push(withoutActor(log, event))
      characters += JSON.stringify(event.change).length
      if (characters >= ENOUGH_CHARACTERS) break
    }
    if (read.length < wanted) break
  }
  return { events, headSeq: log.headSeq() }
}

const withoutActor = (log: ReadableLog, { seq, command, change }: SamlingEvent): LogEvent => ({
  seq,
  time: command.time,
  kind: command.kind,
  retraces: retracedBy(log, command),
  change,
})

function retracedBy(log: ReadableLog, { kind, payload }: SamlingEvent['command']): number | null {
  if (kind !== UNDO && kind !== REDO) return null
  const parsed = historyPayloadSchema.safeParse(payload)
  return parsed.success ? (log.findCommand(parsed.data.commandId) ?? null) : null
}
