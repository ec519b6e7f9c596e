import { useRef } from 'react'
import type { Id } from '../../../shared/core/ids.ts'
import { CHOICE_LIMIT } from '../../../shared/features/choice/commands.ts'
import { isExplained, selectChoices } from '../../../shared/features/choice/select.ts'
import { getImprovementArea } from '../../../shared/features/improvementArea/select.ts'
import { useNetworkState, useStore } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { useNavigation } from '../../ui/navigation.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { AREA_DRAG } from './areaDrag.ts'
import { ChoiceSlot } from './ChoiceSlot.tsx'
import type { ChoiceActions } from './useChoiceActions.ts'
import './choicePanel.css'

export interface ChoicePanelProps {
  readonly municipalityId: Id
  readonly gatheringId: Id
  /** An area to come to. */
  readonly focusId: Id | undefined
  readonly actions: ChoiceActions
}

/** «Vi velger 1–3»: a deed of its own, whatever the dots said. */
export function ChoicePanel({ municipalityId, gatheringId, focusId, actions }: ChoicePanelProps) {
  const state = useNetworkState()
  const store = useStore()
  const slots = useRef<HTMLOListElement>(null)
  const { choice: words } = useTexts()
  const { go } = useNavigation()
  const projector = useProjectorMode()
  const choices = selectChoices(state, municipalityId)
  const missing = choices.filter((choice) => !isExplained(choice)).length
  const free = Array.from({ length: CHOICE_LIMIT - choices.length }, (_, index) => choices.length + index + 1)
  /** Pressing leaves the field one wrote in, which saves it: so what counts is what is stored by now. */
  const toPlan = (): void => {
    const unexplained = selectChoices(store.getState(), municipalityId).findIndex(
      (choice) => !isExplained(choice),
    )
    if (unexplained === -1) go({ screen: 'plan', municipalityId, gatheringId })
    else slots.current?.querySelectorAll('.choiceSlot')[unexplained]?.querySelector('textarea')?.focus()
  }
  return (
    <section className="choicePanel" aria-labelledby="choiceTitle">
      <h2 id="choiceTitle">{words.title}</h2>
      {!projector.isOn && <p className="choicePanel-help">{words.help}</p>}
      <ol ref={slots} className="choicePanel-slots">
        {choices.map((choice, index) => {
          const area = getImprovementArea(state, choice.improvementAreaId)
          return (
            area && (
              <ChoiceSlot
                key={choice.id}
                number={index + 1}
                count={choices.length}
                choice={choice}
                area={area}
                isFocus={area.id === focusId}
                actions={actions}
              />
            )
          )
        })}
        {!projector.isOn &&
          free.map((number) => (
            <li
              key={number}
              className="choicePanel-free"
              onDragOver={(event) => {
                if (event.dataTransfer.types.includes(AREA_DRAG)) event.preventDefault()
              }}
              onDrop={(event) => {
                event.preventDefault()
                actions.choose(event.dataTransfer.getData(AREA_DRAG))
              }}
            >
              {words.empty(number)}
            </li>
          ))}
      </ol>
      {!projector.isOn && (
        <footer className="choicePanel-foot">
          <p role="status">{missing > 0 ? words.missing(missing) : words.count(choices.length)}</p>
          <Button
            label={words.toPlan}
            icon="arrowRight"
            variant="primary"
            disabled={choices.length === 0}
            onClick={toPlan}
          />
        </footer>
      )}
    </section>
  )
}
