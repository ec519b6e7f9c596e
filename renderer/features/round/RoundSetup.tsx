import type { Id } from '../../../shared/core/ids.ts'
import type { Matrix } from '../../../shared/features/areaPlacement/matrix.ts'
import type { RoundMethod } from '../../../shared/features/round/record.ts'

export interface RoundSetupProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  /** What the round begins as; dots, points and removal can be changed into each other, placing cannot. */
  readonly method: RoundMethod
  readonly matrix?: Matrix
  /** Areas ticked from the start; all that are not set aside when left out. */
  readonly areaIds?: readonly Id[]
  readonly rerunOf?: Id
  readonly onOpened?: (roundId: Id) => void
  readonly onClose?: () => void
}

/** Question, areas, dots, seats, rule: everything that must be settled before anybody votes. */
export function RoundSetup({ method }: RoundSetupProps) {
  return <p>{method}</p>
}
