import type { ComponentType } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import type { Matrix } from '../../shared/features/areaPlacement/matrix.ts'
import type { Round } from '../../shared/features/round/record.ts'

/**
 * The pieces of a round that stand on another feature's screen while each places or answers alone. Handed in
 * by the window: one feature's view knows no other's.
 */
export interface RoundParts {
  readonly RoundRunning: ComponentType<{ readonly round: Round }>
  readonly RoundSetup: ComponentType<{
    readonly municipalityId: Id
    readonly gatheringId: Id
    readonly method: 'placing'
    readonly matrix: Matrix
    readonly onOpened: (roundId: Id) => void
    readonly onClose: () => void
  }>
  readonly RatingSetup: ComponentType<{
    readonly municipalityId: Id
    readonly gatheringId: Id
    readonly rerunOf: Id | null
    readonly onClose: () => void
  }>
  readonly SpreadView: ComponentType<{
    readonly round: Round
    readonly gatheringId: Id
    readonly onClose: () => void
  }>
}
