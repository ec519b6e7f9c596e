import { type AnyRecord, type Change, type Fields, type FieldUpdate, fieldsOf, isSame } from './change.ts'

/** What has become of one record over several changes. */
type Fate =
  | { readonly is: 'added'; readonly record: AnyRecord }
  | { readonly is: 'updated'; readonly update: FieldUpdate }
  | { readonly is: 'removed'; readonly record: AnyRecord }
  /** Taken away, and another put in its place that is told by other fields. */
  | { readonly is: 'replaced'; readonly gone: AnyRecord; readonly record: AnyRecord }

/**
 * One change that does what `changes` do one after another, each decided on what the one before left:
 * a record that came and went is not in it, and one that was updated twice is there once, from its first
 * fields to its last. So it is as exact as each of them, and its `invert` takes all of them back.
 */
export function composeChanges(changes: readonly Change[]): Change {
  const fates = new Map<string, Fate>()
  for (const { removed, added, updated } of changes) {
    for (const record of removed) settle(fates, record, afterRemoval(fates.get(keyOf(record)), record))
    for (const record of added) settle(fates, record, afterAddition(fates.get(keyOf(record)), record))
    for (const update of updated) settle(fates, update, afterUpdate(fates.get(keyOf(update)), update))
  }
  const all = [...fates.values()]
  return {
    added: all.flatMap((fate) => (fate.is === 'added' || fate.is === 'replaced' ? [fate.record] : [])),
    updated: all.flatMap((fate) => (fate.is === 'updated' ? [fate.update] : [])),
    removed: all.flatMap((fate) =>
      fate.is === 'removed' ? [fate.record] : fate.is === 'replaced' ? [fate.gone] : [],
    ),
  }
}

interface Named {
  readonly kind: string
  readonly id: string
}

const keyOf = ({ kind, id }: Named): string => `${kind} ${id}`

function settle(fates: Map<string, Fate>, named: Named, fate: Fate | null): void {
  if (fate) fates.set(keyOf(named), fate)
  else fates.delete(keyOf(named))
}

const withFields = (record: AnyRecord, fields: Fields): AnyRecord => ({
  ...fieldsOf(record),
  ...fields,
  kind: record.kind,
  id: record.id,
})

function afterRemoval(fate: Fate | undefined, record: AnyRecord): Fate | null {
  if (fate?.is === 'added') return null
  if (fate?.is === 'replaced') return { is: 'removed', record: fate.gone }
  // As it was before the first of the changes, which is what taking them back must bring.
  if (fate?.is === 'updated') return { is: 'removed', record: withFields(record, fate.update.before) }
  return { is: 'removed', record }
}

function afterAddition(fate: Fate | undefined, record: AnyRecord): Fate | null {
  if (fate?.is !== 'removed') return { is: 'added', record }
  const [before, after] = [fieldsOf(fate.record), fieldsOf(record)]
  const fields = Object.keys(before)
  const isAlike =
    fields.length === Object.keys(after).length && fields.every((field) => Object.hasOwn(after, field))
  return isAlike
    ? updateOf({ kind: record.kind, id: record.id, before, after })
    : { is: 'replaced', gone: fate.record, record }
}

function afterUpdate(fate: Fate | undefined, update: FieldUpdate): Fate | null {
  if (!fate) return { is: 'updated', update }
  if (fate.is === 'updated')
    return updateOf({
      ...update,
      before: { ...update.before, ...fate.update.before },
      after: { ...fate.update.after, ...update.after },
    })
  // An update of a record that is gone is skipped, as everywhere.
  return fate.is === 'removed' ? fate : { ...fate, record: withFields(fate.record, update.after) }
}

/** Without the fields that ended where they began; null when none is left. */
function updateOf({ kind, id, before, after }: FieldUpdate): Fate | null {
  const differing = Object.keys(after).filter((field) => !isSame(before[field], after[field]))
  if (differing.length === 0) return null
  const pick = (fields: Fields): Fields =>
    Object.fromEntries(differing.map((field) => [field, fields[field]]))
  return { is: 'updated', update: { kind, id, before: pick(before), after: pick(after) } }
}
