import { useState } from 'react'
import type { Ballot, Round } from '../../../../shared/features/round/record.ts'
import { useBallotCount, useStore } from '../../../store/storeContext.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { RatingBallot } from '../rating/RatingBallot.tsx'
import { MarkBallot } from '../turn/MarkBallot.tsx'
import { useRoundActions } from '../useRoundActions.ts'

export interface PaperDialogProps {
  readonly round: Round
  readonly onClose: () => void
}

/** Paper slips keyed in one by one. What stood on the last one is gone from the screen when the next begins. */
export function PaperDialog({ round, onClose }: PaperDialogProps) {
  const { round: words } = useTexts()
  const store = useStore()
  const { cast } = useRoundActions()
  const OneBallot = round.method === 'rating' ? RatingBallot : MarkBallot
  const { paper } = useBallotCount(round.id)
  const [slip, setSlip] = useState(() => ({ id: store.newId(), isFirst: true }))
  const put = async (ballot: Ballot): Promise<string | null> => {
    const problem = await cast(round.id, slip.id, ballot)
    if (problem === null) setSlip({ id: store.newId(), isFirst: false })
    return problem
  }
  return (
    <Dialog title={words.paperTitle} onClose={onClose} isWide>
      <p role="status" className="paperDialog-number">
        {slip.isFirst
          ? words.paperNumber(paper + 1)
          : `${words.paperIn(paper)} ${words.paperNumber(paper + 1)}`}
      </p>
      <OneBallot key={slip.id} round={round} way="paper" onCast={put} />
    </Dialog>
  )
}
