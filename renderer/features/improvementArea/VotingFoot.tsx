import type { Id } from '../../../shared/core/ids.ts'
import { selectRounds } from '../../../shared/features/round/select.ts'
import { suggestDots } from '../../../shared/features/round/suggestDots.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import './votingFoot.css'

export interface VotingFootProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly areaCount: number
}

/** Under the order: how many areas there are, and the way on to the vote. */
export function VotingFoot({ municipalityId, gatheringId, areaCount }: VotingFootProps) {
  const state = useNetworkState()
  const { improvementArea: words } = useTexts()
  const { go } = useNavigation()
  // As many as voted here last; before that, so many that the number of areas decides.
  const seatCount = selectRounds(state, municipalityId)[0]?.seatCount ?? areaCount
  return (
    <footer className="votingFoot">
      <span>
        {areaCount === 0 ? words.count(0) : words.foot(areaCount, suggestDots(areaCount, seatCount))}
      </span>
      <Button
        label={words.toVoting}
        icon="arrowRight"
        variant="primary"
        onClick={() => go({ screen: 'voting', municipalityId, gatheringId })}
      />
    </footer>
  )
}
