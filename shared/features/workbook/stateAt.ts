import { type AnyRecord, fieldsOf } from '../../core/change.ts'
import type { Id } from '../../core/ids.ts'
import type { State } from '../../core/state.ts'
import { selectGatherings } from '../gathering/select.ts'
import { type Municipality, municipalityNoun } from '../municipality/record.ts'

/**
 * The network as if nothing had come after a gathering: the later ones are gone, and with them all that
 * belongs to them (places, levels, rounds, promises, choices made there) and who only joined later. What
 * belongs to no gathering (cards, actions, anchoring) stays as it is: only a kept version knows better.
 */
export function stateAt(state: State, gatheringId: Id): State {
  const order = selectGatherings(state).map(({ id }) => id)
  const at = order.indexOf(gatheringId)
  const later = new Set<unknown>(at < 0 ? [] : order.slice(at + 1))
  if (later.size === 0) return state
  const absent = new Set<unknown>(
    municipalityNoun
      .all(state)
      .filter(({ joinedGatheringId }) => joinedGatheringId !== null && later.has(joinedGatheringId))
      .map(({ id }) => id),
  )
  const isGone = (record: AnyRecord): boolean =>
    later.has(record.kind === 'gathering' ? record.id : fieldsOf(record)['gatheringId']) ||
    absent.has(record.kind === 'municipality' ? record.id : fieldsOf(record)['municipalityId'])
  const tables = new Map(state.tables)
  for (const [kind, table] of state.tables)
    tables.set(kind, new Map([...table].filter(([, record]) => !isGone(record))))
  // Who left later was still there.
  const stayed = municipalityNoun
    .all({ tables, history: state.history })
    .map((one): [Id, Municipality] => [
      one.id,
      later.has(one.leftGatheringId) ? { ...one, leftGatheringId: null } : one,
    ])
  tables.set('municipality', new Map(stayed))
  return { tables, history: state.history }
}
