import { type AnyRecord, type Change, fieldsOf } from '../../core/change.ts'

/**
 * Events of an older file hold records as they were then. What was not asked of them yet is unsaid, as
 * the file's own migrations put it (`electron/host/storage/migrations`), so that today's screens can
 * show any moment. A table of its own: those steps are never edited, and never imported.
 */
const unsaid: Readonly<Record<string, object>> = {
  network: { reportTitle: '' },
  municipality: { isSharing: false, joinedGatheringId: null, leftGatheringId: null },
  gathering: { startsAt: null, place: '', purpose: '', checkIn: '', checkOut: '' },
  round: { characteristics: [], levels: [] },
  choice: { happened: null, outcome: '' },
  action: { result: '' },
  // Of version 1. Where such an area stood is first seen when the migration gave it places of its own.
  improvementArea: { vision: '', characteristics: [], stakeholderIds: [], isSetAside: false, merged: [] },
}

function sayMoreOf(record: AnyRecord): AnyRecord {
  const missing = unsaid[record.kind]
  if (!missing || Object.keys(missing).every((field) => field in record)) return record
  return { ...missing, ...fieldsOf(record), kind: record.kind, id: record.id }
}

/** The change with every record of today's shape; itself when it already is. */
export function sayMore(change: Change): Change {
  const added = change.added.map(sayMoreOf)
  return added.some((record, index) => record !== change.added[index]) ? { ...change, added } : change
}
