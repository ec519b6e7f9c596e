import type { Id } from '../core/ids.ts'
import type { Ballot, Round } from '../features/round/record.ts'
import { getRound } from '../features/round/select.ts'
import { mossSitting } from './sitting.ts'

/** An open rating at the first gathering of Moss, as the command makes it. */
export function openRating(characteristicIds: readonly Id[]): Round {
  const sitting = mossSitting()
  sitting.does('round.open', {
    roundId: 'r1',
    municipalityId: 'moss',
    gatheringId: 'samling1',
    method: 'rating',
    matrix: 'reach',
    question: 'Hvor står kommunen i dag?',
    improvementAreaIds: [],
    characteristicIds: [...characteristicIds],
    voters: '',
    seatCount: 8,
    hasFacilitator: false,
    dotCount: 3,
    canStack: false,
    rerunOf: null,
    order: 'a0',
  })
  const round = getRound(sitting.state, 'r1')
  if (!round) throw new Error('The rating was not opened')
  return round
}

/** One person's levels: place in the list and 1..5; who is left out did not know. */
export const ratingBallot = (marks: [number, number][], way: Ballot['way'] = 'keyboard'): Ballot => ({
  way,
  voters: 1,
  marks,
  places: [],
})
