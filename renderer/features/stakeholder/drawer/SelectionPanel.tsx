import type { Id } from '../../../../shared/core/ids.ts'
import type { CardOnMap } from '../../../../shared/features/stakeholder/select.ts'
import { Button } from '../../../ui/Button.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { placeIn } from '../toBoardCards.ts'
import type { MapForm, StakeholderActions } from '../useStakeholderActions.ts'
import { PairActions } from './PairActions.tsx'
import { PanelFooter } from './PanelFooter.tsx'
import { SelectedCards } from './SelectedCards.tsx'
import { SelectionFields } from './SelectionFields.tsx'
import './cardPanel.css'

export interface SelectionPanelProps {
  /** Two or more, in the order of the map. */
  readonly cards: readonly CardOnMap[]
  readonly form: MapForm
  readonly municipalityId: Id
  readonly gatheringId: Id
  readonly actions: StakeholderActions
  readonly onMove: (clientX: number, clientY: number) => void
  readonly onShowCard: (id: Id) => void
  readonly onClose: () => void
}

/** What can be said of and done with several cards at once: one deed, one undo. */
export function SelectionPanel(props: SelectionPanelProps) {
  const { cards, form, actions, onShowCard } = props
  const { card: words, stakeholder: mapWords, common } = useTexts()
  const stakeholders = cards.map(({ stakeholder }) => stakeholder)
  const ids = stakeholders.map(({ id }) => id)
  const onMap = cards.filter((card) => placeIn(form, card)).map(({ stakeholder }) => stakeholder.id)
  const isUnsure = cards.every((card) => card.isUnsure)
  const [one, other, ...more] = stakeholders
  const copy = (): void => {
    if (actions.tell(actions.copy(ids))) actions.tellWithUndo(words.copied(ids.length))
  }
  return (
    <div className="cardPanel">
      <header className="cardPanel-header">
        <h2>{words.selected(cards.length)}</h2>
        <Button label={common.close} icon="close" iconOnly variant="quiet" onClick={props.onClose} />
      </header>
      <div className="cardPanel-content">
        <SelectedCards cards={stakeholders} onShowCard={onShowCard} />
        {one && other && more.length === 0 && (
          // Half a relation between two cards is nothing to the next two.
          <PairActions
            key={`${one.id} ${other.id}`}
            one={one}
            other={other}
            actions={actions}
            onShowCard={onShowCard}
          />
        )}
        <SelectionFields
          cards={stakeholders}
          onChange={(fields) => actions.tell(actions.edit(ids, fields))}
        />
      </div>
      <PanelFooter
        moveLabel={words.moveAll}
        onMove={props.onMove}
        unsure={
          form === 'rings'
            ? null
            : {
                label: words.unsureMany,
                isOn: isUnsure,
                flip: () => actions.tell(isUnsure ? actions.unplace(form, ids) : actions.markUnsure(ids)),
              }
        }
        more={[
          {
            label: mapWords.takeOff,
            icon: 'tray',
            isDisabled: onMap.length === 0,
            run: () => actions.tell(actions.unplace(form, onMap)),
          },
          { label: words.makeCopies, icon: 'copy', run: copy },
        ]}
        onDelete={() => actions.remove(ids)}
      />
    </div>
  )
}
