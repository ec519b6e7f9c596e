import type { Id } from '../../core/ids.ts'
import { compareOrder } from '../../core/order.ts'
import type { State } from '../../core/state.ts'
import { type Round, roundNoun } from './record.ts'

export const getRound = (state: State, id: Id): Round | undefined => roundNoun.get(state, id)

/** A municipality's rounds, the newest first. */
export const selectRounds = (state: State, municipalityId: Id): readonly Round[] =>
  roundNoun
    .all(state)
    .filter((round) => round.municipalityId === municipalityId)
    .sort(compareOrder)
    .reverse()

/** The newest vote (not a placing) whose result is shown at this gathering or before: what badges tell of. */
export const getNewestResult = (state: State, municipalityId: Id): Round | undefined =>
  selectRounds(state, municipalityId).find(
    ({ status, method }) => status === 'revealed' && (method === 'dots' || method === 'points'),
  )
