/** The id of the record a die points at; a die outside 0..1 points at the nearest, in an empty list at nobody. */
export const pickId = (records: readonly { readonly id: string }[], die: number): string =>
  records[Math.min(records.length - 1, Math.max(0, Math.floor(die * records.length)))]?.id ?? 'nobody'
