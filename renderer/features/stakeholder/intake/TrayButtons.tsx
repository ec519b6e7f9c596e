import type { RefObject } from 'react'
import type { Id } from '../../../../shared/core/ids.ts'
import { cleanLine } from '../../../../shared/core/text.ts'
import { STAKEHOLDER_NAME_LIMIT } from '../../../../shared/features/stakeholder/limits.ts'
import { stakeholderPack } from '../../../../shared/packs/stakeholderPack.ts'
import { stripSoftHyphens } from '../../../../shared/packs/stripSoftHyphens.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import type { MapIntake } from './useMapIntake.tsx'

export interface TrayButtonsProps {
  readonly typed: string
  /** The form the typed name is in: the first button submits it. */
  readonly formId: string
  readonly armedId: Id | null
  readonly fieldRef: RefObject<HTMLInputElement | null>
  readonly intake: MapIntake
  readonly onOpen: (ids: readonly Id[]) => void
  readonly onOpenPack: () => void
}

/** Where new cards come from, at the foot of the tray. */
export function TrayButtons(props: TrayButtonsProps) {
  const { typed, formId, armedId, fieldRef, intake, onOpen, onOpenPack } = props
  const { stakeholder: words, board: boardWords, intake: intakeWords } = useTexts()
  const name = cleanLine(stripSoftHyphens(typed)).slice(0, STAKEHOLDER_NAME_LIMIT)
  return (
    <div className="stakeholderTray-buttons">
      {armedId !== null && (
        <Button label={boardWords.details} icon="pencil" variant="quiet" onClick={() => onOpen([armedId])} />
      )}
      {name === '' ? (
        <Button label={words.newCard} icon="plus" onClick={() => fieldRef.current?.focus()} />
      ) : (
        <Button label={words.addNamed(name)} icon="plus" type="submit" form={formId} />
      )}
      <Button
        label={words.fromList(stakeholderPack.length)}
        icon="list"
        variant="quiet"
        onClick={onOpenPack}
      />
      <Menu
        label={intakeWords.getCards}
        items={intake.menuItems}
        trigger={(trigger) => (
          <Button
            label={intakeWords.getCards}
            icon="fileIn"
            variant="quiet"
            iconAfter="chevronDown"
            {...trigger}
          />
        )}
      />
    </div>
  )
}
