import { useEffect, useRef } from 'react'
import { selectServedCharacteristics } from '../../../shared/features/characteristic/select.ts'
import { CHOICE_REASON_LIMIT } from '../../../shared/features/choice/commands.ts'
import type { Choice } from '../../../shared/features/choice/record.ts'
import { IMPROVEMENT_AREA_VISION_LIMIT } from '../../../shared/features/improvementArea/limits.ts'
import type { ImprovementArea } from '../../../shared/features/improvementArea/record.ts'
import { stripSoftHyphens } from '../../../shared/packs/stripSoftHyphens.ts'
import { useNetworkState } from '../../store/storeContext.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useProjectorMode } from '../../ui/projectorMode.tsx'
import { SavedText } from '../../ui/SavedText.tsx'
import type { ChoiceActions } from './useChoiceActions.ts'
import './choiceSlot.css'

export interface ChoiceSlotProps {
  readonly number: number
  readonly count: number
  readonly choice: Choice
  readonly area: ImprovementArea
  /** Somebody came here to write why. */
  readonly isFocus: boolean
  readonly actions: ChoiceActions
}

/** One chosen area: why, and what it looks like when it has happened, written where it stands. */
export function ChoiceSlot({ number, count, choice, area, isFocus, actions }: ChoiceSlotProps) {
  const { choice: words } = useTexts()
  const { language } = useLanguage()
  const projector = useProjectorMode()
  const slot = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isFocus) slot.current?.querySelector('textarea')?.focus()
  }, [isFocus])
  const served = selectServedCharacteristics(useNetworkState(), area.characteristics)
  return (
    <li ref={slot} className="choiceSlot">
      <span className="choiceSlot-number">{number}</span>
      <div className="choiceSlot-content">
        <div className="choiceSlot-head">
          <h3>{stripSoftHyphens(area.title)}</h3>
          {!projector.isOn && (
            <span className="choiceSlot-buttons">
              <Button
                label={words.up}
                icon="chevronUp"
                iconOnly
                variant="quiet"
                disabled={number === 1}
                onClick={() => actions.move(area.id, -1)}
              />
              <Button
                label={words.down}
                icon="chevronDown"
                iconOnly
                variant="quiet"
                disabled={number === count}
                onClick={() => actions.move(area.id, 1)}
              />
              <Button
                label={words.withdraw}
                icon="close"
                iconOnly
                variant="quiet"
                onClick={() => actions.withdraw(area.id)}
              />
            </span>
          )}
        </div>
        {served.map(({ id, title }) => (
          <p key={id} className="choiceSlot-served">
            {title[language]}
          </p>
        ))}
        {projector.isOn ? (
          <>
            <Said label={words.reason} text={choice.reason} />
            <Said label={words.vision} text={area.vision} />
          </>
        ) : (
          <>
            <SavedText
              label={words.reason}
              description={words.reasonHelp}
              value={choice.reason}
              limit={CHOICE_REASON_LIMIT}
              onSave={(text) => actions.explain(area.id, text)}
            />
            <SavedText
              label={words.vision}
              description={words.visionHelp}
              value={area.vision}
              limit={IMPROVEMENT_AREA_VISION_LIMIT}
              onSave={(text) => actions.envision(area.id, text)}
            />
          </>
        )}
      </div>
    </li>
  )
}

function Said({ label, text }: { readonly label: string; readonly text: string }) {
  if (text === '') return null
  return (
    <p className="choiceSlot-said">
      <span>{label}</span> {text}
    </p>
  )
}
