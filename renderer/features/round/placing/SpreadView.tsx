import type { Id } from '../../../../shared/core/ids.ts'
import type { Round } from '../../../../shared/features/round/record.ts'

export interface SpreadViewProps {
  readonly round: Round
  /** The gathering whose matrix the group agrees on. */
  readonly gatheringId: Id
  readonly onClose: () => void
}

/** Everybody's points at once, the most disputed area first; then the group agrees on one place. */
export function SpreadView({ round }: SpreadViewProps) {
  return <p>{round.question}</p>
}
