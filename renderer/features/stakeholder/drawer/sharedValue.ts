/** What all cards of a selection say alike, or that they differ. */
export type SharedValue<Value> =
  | { readonly isMixed: false; readonly value: Value }
  | { readonly isMixed: true; readonly value: null }

/** Reads one field of each; values are compared as they are, so give plain values. */
export function sharedValue<Item, Value extends string | boolean | null>(
  items: readonly Item[],
  read: (item: Item) => Value,
): SharedValue<Value | null> {
  const [first, ...others] = items.map(read)
  if (first === undefined) return { isMixed: false, value: null }
  return others.every((value) => value === first)
    ? { isMixed: false, value: first }
    : { isMixed: true, value: null }
}
