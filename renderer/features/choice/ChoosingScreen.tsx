import { useState } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { selectChoices } from '../../../shared/features/choice/select.ts'
import { getOpenRound } from '../../../shared/features/round/openRounds.ts'
import { selectRounds } from '../../../shared/features/round/select.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { PrioritySteps } from '../../ui/frame/PrioritySteps.tsx'
import { Screen } from '../../ui/frame/Screen.tsx'
import { gatheringTitle } from '../../ui/gatheringTitle.ts'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { AllAreas } from './AllAreas.tsx'
import { ChoicePanel } from './ChoicePanel.tsx'
import './choice.css'
import { RoundChoice } from './RoundChoice.tsx'
import { RoundResult } from './result/RoundResult.tsx'
import { useChoiceActions } from './useChoiceActions.ts'

export interface ChoosingScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  /** A round to show the result of. */
  readonly focusId?: Id | undefined
}

/** «Velg»: what the dots said, and beside it what the group chooses, with the reason in words. */
export function ChoosingScreen({ municipalityId, gatheringId, focusId }: ChoosingScreenProps) {
  const state = useNetworkState()
  const texts = useTexts()
  const { choice: words, result: resultWords } = texts
  const { go } = useNavigation()
  const projector = useProjectorMode()
  const actions = useChoiceActions(municipalityId, gatheringId)
  const rounds = selectRounds(state, municipalityId).filter(
    ({ status, method }) => status === 'revealed' && method !== 'placing',
  )
  const [shownId, setShownId] = useState<Id | null>(null)
  const [comparedId, setComparedId] = useState<Id | null>(null)
  const shown = rounds.find(({ id }) => id === (shownId ?? focusId)) ?? rounds[0]
  // Asked again: the first answer is what one wants to see beside it.
  const comparedWith = rounds.find(({ id }) => id === (comparedId ?? shown?.rerunOf)) ?? null
  const isOpen = getOpenRound(state, municipalityId) !== undefined
  const chosenIds = new Set(selectChoices(state, municipalityId).map(({ id }) => id))
  const toVoting = (): void => go({ screen: 'voting', municipalityId, gatheringId })
  const askRemoval = (ids: readonly Id[]): void => {
    if (actions.askRemoval(ids)) toVoting()
  }
  const hands = projector.isOn
    ? {}
    : { onChoose: actions.choose, onSetAside: actions.setAside, onAskRemoval: askRemoval }
  return (
    <Screen
      title={words.screen}
      subtitle={gatheringTitle(state, gatheringId, texts)}
      question={words.question}
      centre={<PrioritySteps at="choosing" municipalityId={municipalityId} gatheringId={gatheringId} />}
    >
      <div className="choosing" data-projector={projector.isOn}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long result scrolls, and keys must reach that */}
        <section className="choosing-result" tabIndex={0} aria-label={resultWords.title}>
          {shown && !projector.isOn && (
            <RoundChoice
              rounds={rounds}
              shown={shown}
              comparedWith={comparedWith}
              onShow={setShownId}
              onCompare={setComparedId}
            />
          )}
          {shown ? (
            <RoundResult round={shown} comparedWith={comparedWith} chosenIds={chosenIds} {...hands} />
          ) : (
            <div className="choosing-none">
              <h2>{isOpen ? resultWords.going : resultWords.noResult}</h2>
              {!isOpen && <p>{resultWords.noResultHelp}</p>}
              <Button label={resultWords.toVoting} icon="arrowRight" onClick={toVoting} />
            </div>
          )}
          {!shown && !projector.isOn && (
            <AllAreas
              municipalityId={municipalityId}
              gatheringId={gatheringId}
              chosenIds={chosenIds}
              onChoose={actions.choose}
            />
          )}
        </section>
        <ChoicePanel municipalityId={municipalityId} gatheringId={gatheringId} actions={actions} />
      </div>
    </Screen>
  )
}
