import { recordsOf, type State } from '../core/state.ts'

/** Everything in a network as sorted text, to be held against the same network before or after. */
export const allRecords = (state: State): readonly string[] =>
  Array.from(recordsOf(state), (record) => JSON.stringify(record, inOrder)).sort()

/** Fields in one order at every depth; an array's entries stay in theirs. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value
