import { type AnyRecord, type Change, type Fields, fieldsOf } from '../../core/change.ts'
import type { Id } from '../../core/ids.ts'
import { sayMore } from './sayMore.ts'

const keyOf = (kind: string, id: Id): string => `${kind} ${id}`

/** A record a change touched, before and after it; undefined = not there. */
export interface Touch {
  readonly kind: string
  readonly id: Id
  readonly before: AnyRecord | undefined
  readonly after: AnyRecord | undefined
}

/** The records while a log is read through once, changed in place: 50,000 states are not needed for that. */
export interface RecordBook {
  readonly get: (kind: string, id: Id) => AnyRecord | undefined
  readonly fields: (kind: string, id: Id) => Fields | undefined
  /** Gatherings' ids in the order they are held. */
  readonly gatheringIds: () => readonly Id[]
  readonly apply: (change: Change) => readonly Touch[]
}

export function createRecordBook(): RecordBook {
  const records = new Map<string, AnyRecord>()
  let gatherings: readonly Id[] | null = null

  const put = (kind: string, id: Id, after: AnyRecord | undefined): void => {
    if (kind === 'gathering') gatherings = null
    if (after) records.set(keyOf(kind, id), after)
    else records.delete(keyOf(kind, id))
  }
  const get = (kind: string, id: Id): AnyRecord | undefined => records.get(keyOf(kind, id))

  return {
    get,
    fields: (kind, id) => {
      const record = get(kind, id)
      return record && fieldsOf(record)
    },
    gatheringIds: () => {
      gatherings ??= [...records.values()]
        .filter(({ kind }) => kind === 'gathering')
        .sort((one, other) => (String(fieldsOf(one)['order']) < String(fieldsOf(other)['order']) ? -1 : 1))
        .map(({ id }) => id)
      return gatherings
    },
    apply(raw) {
      const change = sayMore(raw)
      const touched = new Map<string, Touch>()
      const note = (kind: string, id: Id, after: AnyRecord | undefined): void => {
        const key = keyOf(kind, id)
        // Taken out and put in by the same change: one touch, from what it was to what it is.
        const before = touched.has(key) ? touched.get(key)?.before : get(kind, id)
        touched.set(key, { kind, id, before, after })
        put(kind, id, after)
      }
      for (const { kind, id } of change.removed) note(kind, id, undefined)
      for (const record of change.added) note(record.kind, record.id, record)
      for (const { kind, id, after } of change.updated) {
        const current = get(kind, id)
        if (current) note(kind, id, { ...fieldsOf(current), ...after, kind, id })
      }
      return [...touched.values()]
    },
  }
}
