import { recordsOf, type State } from '../core/state.ts'

/** Everything in a network as sorted text, to be held against the same network before or after. */
export const allRecords = (state: State): readonly string[] =>
  Array.from(recordsOf(state), (record) => JSON.stringify(record, Object.keys(record).sort())).sort()
