import type { Id } from '../../../shared/core/ids.ts'
import { getOpenRound } from '../../../shared/features/round/openRounds.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { PrioritySteps } from '../../ui/frame/PrioritySteps.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { useTexts } from '../../ui/language.tsx'
import { RoundRunning } from './RoundRunning.tsx'
import { RoundSetup } from './RoundSetup.tsx'

export interface VotingScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
}

/** «Stem»: make a round ready, or gather in the votes of the one that is open. */
export function VotingScreen({ municipalityId, gatheringId }: VotingScreenProps) {
  const state = useNetworkState()
  const { round: words } = useTexts()
  const open = getOpenRound(state, municipalityId)
  return (
    <Screen
      title={words.title}
      question={open?.question ?? words.title}
      centre={<PrioritySteps at="voting" municipalityId={municipalityId} gatheringId={gatheringId} />}
    >
      {open ? (
        <RoundRunning round={open} />
      ) : (
        <RoundSetup municipalityId={municipalityId} gatheringId={gatheringId} method="dots" />
      )}
    </Screen>
  )
}
