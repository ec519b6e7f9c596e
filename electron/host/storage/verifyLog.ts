import { type AnyRecord, type Change, isSame } from '../../../shared/core/change.ts'
import { applyChanges, emptyState, recordsOf, tableOf } from '../../../shared/core/state.ts'
import { EVENT_COLUMNS, type EventRow, FIRST_PREVIOUS_HASH, hashEventRow, parseEventRow } from './eventRow.ts'
import type { Finding } from './finding.ts'
import { readHead } from './readHead.ts'
import type { SqliteDatabase } from './sqlite.ts'

/** How many links are checked at each opening: more than an evening's work, a few milliseconds. */
const TAIL_LINKS = 300

/**
 * The log's newest links. The board shows `records`, all of which are checked against the last event
 * at each opening; the older log is read only for history, and its links are checked after a stop that
 * was not clean and by `checkNetworkFile`. 50,000 events at every opening would cost
 * half the second a person is willing to wait.
 */
export function verifyLogTail(db: SqliteDatabase): readonly Finding[] {
  const first = Math.max(1, readHead(db).seq - TAIL_LINKS + 1)
  const before = db
    .prepare<[number], EventRow>(`SELECT ${EVENT_COLUMNS} FROM events WHERE seq = ?`)
    .get(first - 1)
  if (!before && first > 1) return [{ kind: 'chain', seq: first - 1 }]
  return firstBrokenLink(db, first, before?.hash ?? FIRST_PREVIOUS_HASH)
}

/** Every link from the first event to the last. */
export const verifyAllLinks = (db: SqliteDatabase): readonly Finding[] =>
  firstBrokenLink(db, 1, FIRST_PREVIOUS_HASH)

/** That each row of a log with whole links is an event, and that replaying them all gives `records`. */
export function verifyReplay(db: SqliteDatabase, records: readonly AnyRecord[]): readonly Finding[] {
  const changes: Change[] = []
  for (const row of db.prepare<[], EventRow>(`SELECT ${EVENT_COLUMNS} FROM events ORDER BY seq`).iterate()) {
    const event = parseEventRow(row)
    if (!event) return [{ kind: 'event', seq: row.seq }]
    changes.push(event.change)
  }
  return replayDifferences(changes, records)
}

function firstBrokenLink(db: SqliteDatabase, firstSeq: number, previous: Buffer): readonly Finding[] {
  let seq = firstSeq
  let previousHash = previous
  const rows = db.prepare<[number], EventRow>(
    `SELECT ${EVENT_COLUMNS} FROM events WHERE seq >= ? ORDER BY seq`,
  )
  for (const row of rows.iterate(firstSeq)) {
    const isLinked =
      row.seq === seq && row.previousHash.equals(previousHash) && row.hash.equals(hashEventRow(row))
    if (!isLinked) return [{ kind: 'chain', seq }]
    seq += 1
    previousHash = row.hash
  }
  return []
}

function replayDifferences(changes: readonly Change[], records: readonly AnyRecord[]): readonly Finding[] {
  const replayed = applyChanges(emptyState, changes)
  const count = [...recordsOf(replayed)].length
  const differing = records.filter((record) => !isSame(tableOf(replayed, record.kind).get(record.id), record))
  const findings: Finding[] = differing.map(({ kind, id }) => ({ kind: 'replay', noun: kind, id }))
  if (findings.length > 0 || count === records.length) return findings
  const held = new Set(records.map(({ kind, id }) => JSON.stringify([kind, id])))
  return [...recordsOf(replayed)]
    .filter(({ kind, id }) => !held.has(JSON.stringify([kind, id])))
    .map(({ kind, id }) => ({ kind: 'replay', noun: kind, id }))
}
