import { useLayoutEffect, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { getOpenRound } from '../../../shared/features/round/openRounds.ts'
import { isVoteMethod, type RoundMethod } from '../../../shared/features/round/record.ts'
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
import { roundTextsFor } from './roundWords.ts'
import './votingScreen.css'

export interface VotingScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
}

/** Where what a round said is seen. */
const screenOfResult = {
  dots: 'choosing',
  points: 'choosing',
  removal: 'choosing',
  placing: 'improvementAreas',
  rating: 'assessment',
} as const satisfies Record<RoundMethod, string>

/** «Stem»: make a round ready, or gather in the votes of the one that is open. */
export function VotingScreen({ municipalityId, gatheringId }: VotingScreenProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { round: words } = texts
  const { go } = useNavigation()
  const toast = useToast()
  const open = getOpenRound(state, municipalityId)
  const [rerunOf, setRerunOf] = useState<Id | null>(null)
  const [watchedId, setWatchedId] = useState<Id | null>(open?.id ?? null)
  const watched = watchedId === null ? undefined : getRound(state, watchedId)
  // A set-up built here for the moment before the result would only make the room wait.
  const isLeaving = watched?.status === 'revealed'

  // All windows that watched a round see its result at the same moment: that of the event.
  useLayoutEffect(() => {
    if (watchedId !== (open?.id ?? null)) setWatchedId(open?.id ?? null)
    if (watched?.status === 'cancelled') toast(roundTextsFor(watched.method, texts).roundCancelled)
    if (watched?.status !== 'revealed') return
    const at = watched.method === 'rating' ? watched.gatheringId : gatheringId
    go({ screen: screenOfResult[watched.method], municipalityId, gatheringId: at, focusId: watched.id })
  }, [open?.id, watchedId, watched, go, toast, texts, municipalityId, gatheringId])

  const past = selectRounds(state, municipalityId).filter(({ status }) => status !== 'open')
  return (
    <Screen
      title={words.title}
      subtitle={gatheringTitle(state, gatheringId, texts)}
      {...(open && { question: open.question })}
      centre={<PrioritySteps at="voting" municipalityId={municipalityId} gatheringId={gatheringId} />}
    >
      {open && <RoundRunning round={open} />}
      {!open && !isLeaving && (
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
            rounds={past.filter(({ method }) => isVoteMethod(method))}
            onSee={({ id }) => go({ screen: 'choosing', municipalityId, gatheringId, focusId: id })}
            onAskAgain={({ id }) => setRerunOf(id)}
          />
        </div>
      )}
    </Screen>
  )
}
