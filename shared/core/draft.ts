import type { AnyRecord, Change } from './change.ts'
import type { Id } from './ids.ts'
import { applyChange, type State, type Table } from './state.ts'

/** A state that thousands of changes are tried on, one after another, without copying a table for each. */
export interface Draft {
  /** As the changes so far have left it; only good until the next one. */
  readonly state: () => State
  readonly make: (change: Change) => void
}

/** A table as it stands right now, under an identity of its own: what is remembered by table is asked anew. */
class TableView implements ReadonlyMap<Id, AnyRecord> {
  private readonly rows: ReadonlyMap<Id, AnyRecord>

  constructor(rows: ReadonlyMap<Id, AnyRecord>) {
    this.rows = rows
  }

  get size(): number {
    return this.rows.size
  }

  get(id: Id): AnyRecord | undefined {
    return this.rows.get(id)
  }

  has(id: Id): boolean {
    return this.rows.has(id)
  }

  forEach(visit: (record: AnyRecord, id: Id, table: Table) => void): void {
    for (const [id, record] of this.rows) visit(record, id, this)
  }

  entries(): MapIterator<[Id, AnyRecord]> {
    return this.rows.entries()
  }

  keys(): MapIterator<Id> {
    return this.rows.keys()
  }

  values(): MapIterator<AnyRecord> {
    return this.rows.values()
  }

  [Symbol.iterator](): MapIterator<[Id, AnyRecord]> {
    return this.rows.entries()
  }
}

/** Begins at `start`, which is left as it is. */
export function createDraft(start: State): Draft {
  const own = new Map<string, Map<Id, AnyRecord>>()
  let state = start
  return {
    state: () => state,
    make(change) {
      const kinds = new Set([...change.removed, ...change.added, ...change.updated].map(({ kind }) => kind))
      const tables = new Map(state.tables)
      for (const kind of kinds) {
        const rows = own.get(kind) ?? new Map(state.tables.get(kind))
        own.set(kind, rows)
        changeRows(rows, kind, change)
        tables.set(kind, new TableView(rows))
      }
      state = { ...state, tables }
    },
  }
}

/** The part of a change that is about one table, done where it stands, in the order of `applyChanges`. */
function changeRows(rows: Map<Id, AnyRecord>, kind: string, change: Change): void {
  const isOwn = (part: { readonly kind: string }): boolean => part.kind === kind
  const touched = [...change.removed, ...change.added, ...change.updated].filter(isOwn)
  const before = new Map<Id, AnyRecord>()
  for (const { id } of touched) {
    const record = rows.get(id)
    if (record) before.set(id, record)
  }
  const after = applyChange(
    { tables: new Map([[kind, before]]), history: { done: null, undone: null } },
    {
      removed: change.removed.filter(isOwn),
      added: change.added.filter(isOwn),
      updated: change.updated.filter(isOwn),
    },
  ).tables.get(kind)
  for (const { id } of touched) {
    const record = after?.get(id)
    if (record) rows.set(id, record)
    else rows.delete(id)
  }
}
