import { type AnyRecord, type Change, fieldsOf } from './change.ts'
import { emptyHistory, type History } from './history.ts'
import type { Id } from './ids.ts'

export type Table = ReadonlyMap<Id, AnyRecord>

/** Everything in one open network: one table a noun, and what can be undone. Never mutated. */
export interface State {
  readonly tables: ReadonlyMap<string, Table>
  readonly history: History
}

export const emptyState: State = { tables: new Map(), history: emptyHistory }

const emptyTable: Table = new Map()

export const tableOf = (state: State, kind: string): Table => state.tables.get(kind) ?? emptyTable

/** Builds a state from rows in any order, for instance a file's `records`. */
export function stateFrom(records: Iterable<AnyRecord>): State {
  const tables = new Map<string, Map<Id, AnyRecord>>()
  for (const record of records) {
    const table = tables.get(record.kind)
    if (table) table.set(record.id, record)
    else tables.set(record.kind, new Map([[record.id, record]]))
  }
  return { tables, history: emptyHistory }
}

export function* recordsOf(state: State): Iterable<AnyRecord> {
  for (const table of state.tables.values()) yield* table.values()
}

export const applyChange = (state: State, change: Change): State => applyChanges(state, [change])

/**
 * Records after `changes`, in order. A table is copied once however many changes touch it, so
 * replaying 50,000 events costs no more than the rows they touch. An update of a row that is gone
 * is skipped: replay must never invent a half record.
 */
export function applyChanges(state: State, changes: Iterable<Change>): State {
  const tables = new Map(state.tables)
  const copied = new Map<string, Map<Id, AnyRecord>>()
  const writable = (kind: string): Map<Id, AnyRecord> => {
    const known = copied.get(kind)
    if (known) return known
    const copy = new Map(tables.get(kind))
    copied.set(kind, copy)
    tables.set(kind, copy)
    return copy
  }
  for (const change of changes) {
    for (const record of change.removed) writable(record.kind).delete(record.id)
    for (const record of change.added) writable(record.kind).set(record.id, record)
    for (const { kind, id, after } of change.updated) {
      const table = writable(kind)
      const current = table.get(id)
      if (current) table.set(id, { ...fieldsOf(current), ...after, kind, id })
    }
  }
  return { tables, history: state.history }
}
