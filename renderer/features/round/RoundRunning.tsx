import type { Round } from '../../../shared/features/round/record.ts'
import { useBallotCount } from '../../store/storeContext.ts'

export interface RoundRunningProps {
  readonly round: Round
}

/** An open round as the room sees it: the question, the seats that have voted, the areas. Never a total. */
export function RoundRunning({ round }: RoundRunningProps) {
  const count = useBallotCount(round.id)
  return (
    <p>
      {round.question} {count.keyboard}
    </p>
  )
}
