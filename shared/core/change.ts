import type { Id } from './ids.ts'

/** A row of the file: flat, JSON-safe, keyed by kind and id. Each noun narrows it. */
export interface AnyRecord {
  readonly kind: string
  readonly id: Id
}

export type Fields = Readonly<Record<string, unknown>>

/** Only the fields that differ; this is what makes "last writer wins per field" and undo exact. */
export interface FieldUpdate {
  readonly kind: string
  readonly id: Id
  readonly before: Fields
  readonly after: Fields
}

/** A fact: what a command did to the records. Feeds SQL, broadcast, undo and tests. */
export interface Change {
  readonly added: readonly AnyRecord[]
  readonly updated: readonly FieldUpdate[]
  readonly removed: readonly AnyRecord[]
}

export const emptyChange: Change = { added: [], updated: [], removed: [] }

export const changeOf = (parts: Partial<Change>): Change => ({ ...emptyChange, ...parts })

export const isEmptyChange = (change: Change): boolean =>
  change.added.length + change.updated.length + change.removed.length === 0

/** A record's fields by name. The cast is safe: records are flat JSON objects by construction. */
export const fieldsOf = (record: AnyRecord): Fields => record as unknown as Fields

/** Field updates for `record`; none when nothing differs, so a no-op leaves no trace. */
export function updatesOf(record: AnyRecord, wanted: Fields): readonly FieldUpdate[] {
  const current = fieldsOf(record)
  const differing = Object.keys(wanted).filter((field) => !isSame(current[field], wanted[field]))
  if (differing.length === 0) return []
  const pick = (source: Fields): Fields =>
    Object.fromEntries(differing.map((field) => [field, source[field]]))
  return [{ kind: record.kind, id: record.id, before: pick(current), after: pick(wanted) }]
}

/** The change that takes `change` back. */
export const invert = (change: Change): Change => ({
  added: change.removed,
  removed: change.added,
  updated: change.updated.map(({ kind, id, before, after }) => ({ kind, id, before: after, after: before })),
})

/** Deep equality of JSON values; field order does not matter. */
export function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const leftEntries = Object.entries(left)
  const rightFields = right as Fields // an object, checked above
  return (
    leftEntries.length === Object.keys(right).length &&
    leftEntries.every(([key, value]) => Object.hasOwn(right, key) && isSame(value, rightFields[key]))
  )
}
