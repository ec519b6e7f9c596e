import { useLayoutEffect, useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { getMunicipality } from '../../../shared/features/municipality/select.ts'
import { getOpenRound } from '../../../shared/features/round/openRounds.ts'
import { selectRatingSpreads } from '../../../shared/features/round/ratingSpread.ts'
import { getRound } from '../../../shared/features/round/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { GatheringSwitch } from '../../ui/frame/GatheringSwitch.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import type { RoundParts } from '../../ui/roundParts.ts'
import { Segments } from '../../ui/Segments.tsx'
import { useToast } from '../../ui/toast.tsx'
import { AssessmentWork } from './AssessmentWork.tsx'
import { CharacteristicPanel } from './CharacteristicPanel.tsx'
import { HasAreaDialog } from './HasAreaDialog.tsx'
import { useAreaFromGap } from './useAreaFromGap.ts'
import { type ShownAssessment, useAssessment } from './useAssessment.ts'
import { useAssessmentActions } from './useAssessmentActions.ts'
import { useAssessmentKeys } from './useAssessmentKeys.ts'
import {
  type AssessmentView,
  assessmentForms,
  type Chosen,
  firstToTalkAbout,
  useAssessmentView,
  useChosen,
} from './useAssessmentView.ts'

export interface AssessmentScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  /** A characteristic to begin with, or a round to show. */
  readonly focusId?: Id | undefined
  readonly rounds: RoundParts
}

/** «Egenvurdering»: each answers alone, all is shown at once, and the group agrees on where it is and wants to be. */
export function AssessmentScreen(props: AssessmentScreenProps) {
  // What one looks at belongs to this municipality at this gathering.
  return <Assessment key={`${props.municipalityId}/${props.gatheringId}`} {...props} />
}

function Assessment({ municipalityId, gatheringId, focusId, rounds }: AssessmentScreenProps) {
  const state = useNetworkState()
  const { selfAssessment: words } = useTexts()
  const { language } = useLanguage()
  const { go } = useNavigation()
  const view = useAssessmentView(focusId)
  const shown = useAssessment(municipalityId, gatheringId, view)
  const chosen = useChosen(shown, focusId)
  const actions = useAssessmentActions(municipalityId, gatheringId)
  const open = getOpenRound(state, municipalityId)
  const running = open?.method === 'rating' && open.gatheringId === gatheringId ? open : undefined
  const isSetup = view.overlay?.kind === 'setup'
  const isAtWork = !running && !isSetup && chosen.chosen !== undefined
  const gap = useAreaFromGap(municipalityId, chosen.chosen, actions, view)
  useReveal(running?.id, shown, chosen, view)
  useAssessmentKeys({ isAtWork, chosen, actions, gap, view })
  return (
    <Screen
      title={words.title}
      subtitle={<GatheringSwitch place={{ screen: 'assessment', municipalityId, gatheringId }} />}
      question={running?.question ?? words.question}
      centre={
        isAtWork && (
          <Segments
            label={words.forms}
            choices={assessmentForms.map((value) => ({ value, label: words.formNames[value] }))}
            value={view.form}
            onChange={view.chooseForm}
          />
        )
      }
      actions={
        <>
          <Button
            label={words.toAll}
            title={words.toAll}
            icon="municipalities"
            variant="quiet"
            onClick={() => go({ screen: 'assessments', gatheringId })}
          />
          <Button
            label={words.toCharacteristics}
            title={words.toCharacteristics}
            icon="pencil"
            variant="quiet"
            onClick={() => go({ screen: 'characteristics' })}
          />
        </>
      }
      drawerLabel={chosen.chosen?.characteristic.title[language] ?? ''}
      isDrawerWide
      drawer={isAtWork && <CharacteristicPanel shown={shown} chosen={chosen} actions={actions} gap={gap} />}
    >
      <AssessmentWork
        name={getMunicipality(state, municipalityId)?.name ?? ''}
        shown={shown}
        view={view}
        chosen={chosen}
        running={running}
        rounds={rounds}
        onMakeArea={gap.make}
      />
      {view.overlay?.kind === 'hasArea' && (
        <HasAreaDialog areas={gap.areas} onGo={gap.open} onMake={gap.makeAnother} onClose={view.close} />
      )}
    </Screen>
  )
}

/** Every window that waited for the answers shows them the moment they come, where people differ most. */
function useReveal(
  runningId: Id | undefined,
  shown: ShownAssessment,
  chosen: Chosen,
  view: AssessmentView,
): void {
  const state = useNetworkState()
  const { rating } = useTexts()
  const toast = useToast()
  const [watchedId, setWatchedId] = useState(runningId)
  const watched = watchedId === undefined ? undefined : getRound(state, watchedId)
  const { choose } = chosen
  const { showRound, show } = view
  useLayoutEffect(() => {
    if (watchedId !== runningId) setWatchedId(runningId)
    // What somebody else has begun takes the place of making one ready.
    if (runningId !== undefined) show(null)
    if (watched?.status === 'cancelled') toast(rating.round.roundCancelled)
    if (watched?.status !== 'revealed') return
    showRound(watched.id)
    const first = firstToTalkAbout(shown.assessed, selectRatingSpreads(watched))
    if (first !== undefined) choose(first)
  }, [watchedId, runningId, watched, shown, choose, showRound, show, toast, rating])
}
