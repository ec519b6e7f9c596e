/** What is wrong inside a Samling file, for whoever looks after it; the room is only told «damaged». */
export type Finding =
  /** SQLite's own integrity check. */
  | { readonly kind: 'structure'; readonly detail: string }
  /** A row of `records` that is no record of its noun. */
  | { readonly kind: 'record'; readonly noun: string; readonly id: string; readonly detail: string }
  /** The records are not those the last event left. */
  | { readonly kind: 'digest' }
  /** Event `seq` is not what was written, or does not follow the one before it. */
  | { readonly kind: 'chain'; readonly seq: number }
  /** Event `seq` is whole, but is no event. */
  | { readonly kind: 'event'; readonly seq: number }
  /** Replaying the log gives another record than the file holds (or one where it holds none). */
  | { readonly kind: 'replay'; readonly noun: string; readonly id: string }
  /** The version kept with a check-out is not the one the log says, or belongs to none. */
  | { readonly kind: 'version'; readonly id: string }
