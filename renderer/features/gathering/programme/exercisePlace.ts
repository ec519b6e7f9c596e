import type { Id } from '../../../../shared/core/ids.ts'
import type { Exercise } from '../../../../shared/features/programmeItem/record.ts'
import type { Place } from '../../../ui/place.ts'

/** Where an item of the programme leads. Exercises of one municipality need one: null without any in the network. */
export function exercisePlace(
  exercise: Exercise,
  gatheringId: Id,
  municipalityId: Id | undefined,
): Place | null {
  if (exercise === 'promises' || exercise === 'checkOut') return { screen: exercise, gatheringId }
  return municipalityId === undefined ? null : { screen: exercise, municipalityId, gatheringId }
}
