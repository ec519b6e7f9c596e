import type { Id } from '../../core/ids.ts'
import { type Refusal, refuse } from '../../core/refusal.ts'
import { type Result, succeed } from '../../core/result.ts'
import type { State } from '../../core/state.ts'
import { gatheringNoun } from '../gathering/record.ts'
import { selectGatherings } from '../gathering/select.ts'
import type { Municipality } from './record.ts'

type Membership = Pick<Municipality, 'joinedGatheringId' | 'leftGatheringId'>

/** Nobody leaves before having come. */
export function requireMembership(
  state: State,
  { joinedGatheringId, leftGatheringId }: Membership,
): Result<null, Refusal> {
  for (const id of [joinedGatheringId, leftGatheringId]) {
    const gathering = id === null ? null : gatheringNoun.require(state, id)
    if (gathering && !gathering.ok) return gathering
  }
  if (joinedGatheringId === null || leftGatheringId === null) return succeed(null)
  return placeOf(state, leftGatheringId) < placeOf(state, joinedGatheringId)
    ? refuse({ reason: 'leftBeforeJoined' })
    : succeed(null)
}

const placeOf = (state: State, gatheringId: Id): number =>
  selectGatherings(state).findIndex(({ id }) => id === gatheringId)

/** Whether the municipality takes part in that gathering: it had come, and had not left. */
export function isTakingPart(
  state: State,
  { joinedGatheringId, leftGatheringId }: Membership,
  gatheringId: Id,
): boolean {
  const place = placeOf(state, gatheringId)
  const hasCome = joinedGatheringId === null || place >= placeOf(state, joinedGatheringId)
  // The last one it took part in: it was there.
  return hasCome && (leftGatheringId === null || place <= placeOf(state, leftGatheringId))
}
