import type { ZodMiniType } from 'zod/mini'
import type { AnyRecord } from './change.ts'
import type { Id } from './ids.ts'
import { type Refusal, refuse } from './refusal.ts'
import { type Result, succeed } from './result.ts'
import { type State, tableOf } from './state.ts'

/** A record this one cannot live without; removing the other removes or forbids this one. */
export interface Reference {
  readonly kind: string
  readonly id: Id
}

/** A kind of record: its shape at the door and what it hangs on. */
export interface Noun<Rec extends AnyRecord = AnyRecord> {
  readonly kind: Rec['kind']
  readonly schema: ZodMiniType<Rec>
  references(record: Rec): readonly Reference[]
  readonly get: (state: State, id: Id) => Rec | undefined
  readonly all: (state: State) => readonly Rec[]
  readonly is: (record: AnyRecord) => record is Rec
  /** As `get`, phrased for commands: a missing record is a refusal. */
  readonly require: (state: State, id: Id) => Result<Rec, Refusal>
}

/**
 * Declares a noun. Tables hold only records of their own kind (every door parses with `schema`),
 * which is what makes the two casts below true.
 */
export function defineNoun<Rec extends AnyRecord>(
  kind: Rec['kind'],
  schema: ZodMiniType<Rec>,
  references: (record: Rec) => readonly Reference[] = () => [],
): Noun<Rec> {
  const get = (state: State, id: Id): Rec | undefined => tableOf(state, kind).get(id) as Rec | undefined
  // One list per table, so that selectors can compare by identity: same table, same list.
  const lists = new WeakMap<object, readonly Rec[]>()
  const all = (state: State): readonly Rec[] => {
    const table = tableOf(state, kind)
    const known = lists.get(table)
    if (known) return known
    const list = [...table.values()] as Rec[]
    lists.set(table, list)
    return list
  }
  const require = (state: State, id: Id): Result<Rec, Refusal> => {
    const record = get(state, id)
    return record ? succeed(record) : refuse({ reason: 'missing', noun: kind, id })
  }
  const is = (record: AnyRecord): record is Rec => record.kind === kind
  return { kind, schema, references, get, all, is, require }
}
