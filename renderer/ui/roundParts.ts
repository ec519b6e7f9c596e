import type { ComponentType } from 'react'
import type { Id } from '../../shared/core/ids.ts'
import type { Matrix } from '../../shared/features/areaPlacement/matrix.ts'
import type { Round } from '../../shared/features/round/record.ts'

/**
 * The pieces of a round that stand on the board of areas while each places alone. Handed in by the window: the
 * view of areas knows no other feature's view.
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
  readonly SpreadView: ComponentType<{
    readonly round: Round
    readonly gatheringId: Id
    readonly onClose: () => void
  }>
}
