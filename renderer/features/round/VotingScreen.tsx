import { useEffect, useRef, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { getOpenRound } from '../../../shared/features/round/openRounds.ts'
import { getRound, selectRounds } from '../../../shared/features/round/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { PrioritySteps } from '../../ui/frame/PrioritySteps.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { gatheringTitle } from '../../ui/gatheringTitle.ts'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useToast } from '../../ui/toast.tsx'
import { RoundList } from './RoundList.tsx'
import { RoundRunning } from './RoundRunning.tsx'
import { RoundSetup } from './RoundSetup.tsx'

export interface VotingScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
}

/** «Stem»: make a round ready, or gather in the votes of the one that is open. */
export function VotingScreen({ municipalityId, gatheringId }: VotingScreenProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { round: words } = texts
  const { go } = useNavigation()
  const toast = useToast()
  const open = getOpenRound(state, municipalityId)
  const [rerunOf, setRerunOf] = useState<Id | null>(null)
  const watched = useRef<Id | null>(null)

  // All windows that watched a round see its result at the same moment: that of the event.
  useEffect(() => {
    const before = watched.current
    watched.current = open?.id ?? null
    if (before === null || open?.id === before) return
    const round = getRound(state, before)
    if (round?.status === 'cancelled') toast(words.roundCancelled)
    if (round?.status !== 'revealed') return
    const screen = round.method === 'placing' ? 'improvementAreas' : 'choosing'
    go({ screen, municipalityId, gatheringId, focusId: round.id })
  }, [open?.id, state, go, toast, words, municipalityId, gatheringId])

  const past = selectRounds(state, municipalityId).filter(({ status }) => status !== 'open')
  return (
    <Screen
      title={words.title}
      subtitle={gatheringTitle(state, gatheringId, texts)}
      {...(open && { question: open.question })}
      centre={<PrioritySteps at="voting" municipalityId={municipalityId} gatheringId={gatheringId} />}
    >
      {open ? (
        <RoundRunning round={open} />
      ) : (
        <div className="voting">
          <RoundSetup
            key={rerunOf ?? 'new'}
            municipalityId={municipalityId}
            gatheringId={gatheringId}
            method="dots"
            {...(rerunOf === null ? {} : { rerunOf, onClose: () => setRerunOf(null) })}
            onOpened={() => setRerunOf(null)}
          />
          <RoundList
            rounds={past.filter(({ method }) => method !== 'placing')}
            onSee={({ id }) => go({ screen: 'choosing', municipalityId, gatheringId, focusId: id })}
            onAskAgain={({ id }) => setRerunOf(id)}
          />
        </div>
      )}
    </Screen>
  )
}
