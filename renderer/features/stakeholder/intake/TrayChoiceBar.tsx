import type { Id } from '../../../../shared/core/ids.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { StakeholderActions } from '../useStakeholderActions.ts'
import type { TrayChoice } from './useTrayChoice.ts'

export interface TrayChoiceBarProps {
  readonly choice: TrayChoice
  readonly actions: StakeholderActions
  readonly onMenu: (ids: readonly Id[], clientX: number, clientY: number) => void
  readonly onOpen: (ids: readonly Id[]) => void
}

/** What can be done with several chosen cards of the tray, by taps alone. */
export function TrayChoiceBar({ choice, actions, onMenu, onOpen }: TrayChoiceBarProps) {
  const { board: words, common } = useTexts()
  return (
    <div className="stakeholderTray-buttons">
      <strong>{words.chosen(choice.ids.length)}</strong>
      <Button
        label={words.moveTo}
        icon="move"
        onClick={({ currentTarget }) => {
          const { left, top } = currentTarget.getBoundingClientRect()
          onMenu(choice.ids, left, top)
        }}
      />
      <div className="stakeholderTray-more">
        <Button
          label={words.details}
          icon="pencil"
          iconOnly
          variant="quiet"
          onClick={() => onOpen(choice.ids)}
        />
        <Button
          label={common.delete}
          icon="trash"
          iconOnly
          variant="quiet"
          onClick={() => actions.remove(choice.ids)}
        />
        <Button label={words.clearChoice} icon="close" iconOnly variant="quiet" onClick={choice.clear} />
      </div>
    </div>
  )
}
