import { createHash } from 'node:crypto'
import type { SamlingEvent } from '../../../shared/sync/event.ts'
import { storedEventSchema } from './storedEvent.ts'

/** A row of `events`, texts exactly as stored: the hash covers these bytes, not what they parse to. */
export interface EventRow {
  readonly seq: number
  readonly commandId: string
  readonly time: number
  readonly actor: string
  readonly kind: string
  readonly payload: string
  readonly change: string
  /** Digest of all records as this event left them. */
  readonly recordsDigest: Buffer
  readonly previousHash: Buffer
  readonly hash: Buffer
}

export const EVENT_COLUMNS = `seq, command_id AS commandId, time, actor, kind, payload, change,
  records_digest AS recordsDigest, previous_hash AS previousHash, hash`

/** What stands before the first event. */
export const FIRST_PREVIOUS_HASH: Buffer = Buffer.alloc(32)

export const hashEventRow = (row: Omit<EventRow, 'hash'>): Buffer =>
  createHash('sha256')
    .update(row.previousHash)
    .update(row.recordsDigest)
    .update(JSON.stringify([row.seq, row.commandId, row.time, row.actor, row.kind, row.payload, row.change]))
    .digest()

/** The row of an event, linked to the one before it. */
export function toEventRow(event: SamlingEvent, previousHash: Buffer, recordsDigest: Buffer): EventRow {
  const { command, change, seq } = event
  const row = {
    seq,
    commandId: command.id,
    time: command.time,
    actor: JSON.stringify(command.actor),
    kind: command.kind,
    // A payload is JSON by its schema; a command without one still needs a text to store.
    payload: JSON.stringify(command.payload ?? null),
    change: JSON.stringify(change),
    recordsDigest,
    previousHash,
  }
  return { ...row, hash: hashEventRow(row) }
}

/** The event of a row; undefined when its texts are not what an event is made of. */
export function parseEventRow(row: EventRow): SamlingEvent | undefined {
  try {
    const { seq, commandId: id, kind, time } = row
    const command = { id, kind, time, payload: JSON.parse(row.payload), actor: JSON.parse(row.actor) }
    return storedEventSchema.safeParse({ seq, command, change: JSON.parse(row.change) }).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
