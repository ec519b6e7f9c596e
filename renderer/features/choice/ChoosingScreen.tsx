import type { Id } from '../../../shared/core/ids.ts'
import { selectChoices } from '../../../shared/features/choice/select.ts'
import { getOpenRound } from '../../../shared/features/round/openRounds.ts'
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
import { RoundChoice } from './RoundChoice.tsx'
import { RoundResult } from './result/RoundResult.tsx'
import { useChoiceActions } from './useChoiceActions.ts'
import { useShownRound } from './useShownRound.ts'
import './choosingScreen.css'

export interface ChoosingScreenProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  /** A round to show the result of, or an area to choose or explain. */
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
  const view = useShownRound(municipalityId, focusId)
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
          {isOpen ? (
            <Nothing title={resultWords.going} onVote={toVoting} />
          ) : (
            <>
              {view.rounds.length > 0 && !projector.isOn && (
                <RoundChoice {...view} onShow={view.show} onCompare={view.compare} />
              )}
              {view.rounds.length === 0 && (
                <Nothing title={resultWords.noResult} help={resultWords.noResultHelp} onVote={toVoting} />
              )}
              {view.shown ? (
                <RoundResult
                  round={view.shown}
                  comparedWith={view.comparedWith}
                  chosenIds={chosenIds}
                  {...hands}
                />
              ) : (
                !projector.isOn && (
                  <AllAreas
                    municipalityId={municipalityId}
                    gatheringId={gatheringId}
                    chosenIds={chosenIds}
                    onChoose={actions.choose}
                  />
                )
              )}
            </>
          )}
        </section>
        <ChoicePanel
          municipalityId={municipalityId}
          gatheringId={gatheringId}
          focusId={focusId}
          actions={actions}
        />
      </div>
    </Screen>
  )
}

interface NothingProps {
  readonly title: string
  readonly help?: string
  readonly onVote: () => void
}

/** Nothing to see yet: while people vote unseen, not even what an earlier round said. */
function Nothing({ title, help, onVote }: NothingProps) {
  const { result: words } = useTexts()
  return (
    <div className="choosing-none">
      <h2>{title}</h2>
      {help !== undefined && <p>{help}</p>}
      <Button label={words.toVoting} icon="arrowRight" onClick={onVote} />
    </div>
  )
}
